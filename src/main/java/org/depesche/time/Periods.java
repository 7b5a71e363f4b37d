package org.depesche.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Writes stretches of the calendar as TIMEX3 values, and counts in them. */
final class Periods {

    private Periods() {}

    static String year(int year) {
        return digits(year, 4);
    }

    static String month(YearMonth month) {
        return digits(month.getYear(), 4) + "-" + digits(month.getMonthValue(), 2);
    }

    static String week(LocalDate day) {
        return digits(day.get(IsoFields.WEEK_BASED_YEAR), 4)
                + "-W"
                + digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    static String quarter(LocalDate day) {
        return digits(day.getYear(), 4) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    static String half(LocalDate day) {
        return digits(day.getYear(), 4) + "-H" + (day.getMonthValue() <= 6 ? 1 : 2);
    }

    /**
     * Returns the value of the {@code unit} that lies {@code count} units from the one of {@code
     * day}.
     *
     * @param day null if it is not known
     * @param unit as in the tables: year, half, quarter, month, week, weekend, day, decade, …
     */
    static String shifted(@Nullable LocalDate day, String unit, int count) {
        if (day == null) {
            return open(unit);
        }
        return switch (unit) {
            case "half" -> half(day.plusMonths(6L * count));
            case "quarter" -> quarter(day.plusMonths(3L * count));
            case "month" -> month(YearMonth.from(day).plusMonths(count));
            case "week" -> week(day.plusWeeks(count));
            case "weekend" -> week(day.plusWeeks(count)) + "-WE";
            case "day" -> day.plusDays(count).toString();
            case "decade" -> digits(day.getYear() / 10 + count, 3);
            case "century" -> digits(day.getYear() / 100 + count, 2);
            default -> year(day.getYear() + count);
        };
    }

    /** Returns the value of a unit of which nothing is known. */
    static String open(String unit) {
        return switch (unit) {
            case "half" -> "XXXX-HX";
            case "quarter" -> "XXXX-QX";
            case "month" -> "XXXX-XX";
            case "week" -> "XXXX-WXX";
            case "weekend" -> "XXXX-WXX-WE";
            case "day" -> "XXXX-XX-XX";
            default -> "XXXX";
        };
    }

    static String digits(int number, int length) {
        String digits = Integer.toString(number);
        return digits.length() >= length ? digits : "0".repeat(length - digits.length()) + digits;
    }
}
