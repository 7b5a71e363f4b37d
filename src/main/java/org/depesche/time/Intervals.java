package org.depesche.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.mention.DateInterval;
import org.depesche.mention.Modifier;

/** The days that a TIMEX3 value covers. */
final class Intervals {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
    private static final Pattern YEARS = Pattern.compile("\\d{2,4}");

    private Intervals() {}

    /**
     * Returns the days that {@code value} covers; the first, second or last third of them where the
     * modifier is START, MID or END. Empty for open values, durations and sets.
     */
    static Optional<DateInterval> of(String value, Modifier modifier) {
        try {
            return whole(value).map(days -> third(days, modifier));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<DateInterval> whole(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            return Optional.of(DateInterval.ofDay(LocalDate.parse(day.group(1))));
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches()) {
            return Optional.of(months(number(month, 1), number(month, 2), 1));
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = monday(number(week, 1), number(week, 2));
            LocalDate start = week.group(3) == null ? monday : monday.plusDays(5);
            return Optional.of(new DateInterval(start, monday.plusDays(7)));
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            return Optional.of(part(number(part, 1), part.group(2)));
        }
        return YEARS.matcher(value).matches() ? Optional.of(years(value)) : Optional.empty();
    }

    private static DateInterval part(int year, String part) {
        return switch (part) {
            case "H1" -> months(year, 1, 6);
            case "H2" -> months(year, 7, 6);
            case "SP" -> months(year, 3, 3);
            case "SU" -> months(year, 6, 3);
            case "FA" -> months(year, 9, 3);
            case "WI" -> months(year, 12, 3);
            default -> months(year, (part.charAt(1) - '1') * 3 + 1, 3);
        };
    }

    /** A year of four digits, a decade of three, a century of two. */
    private static DateInterval years(String digits) {
        int length = (int) Math.pow(10, 4 - digits.length());
        LocalDate start = LocalDate.of(Integer.parseInt(digits) * length, 1, 1);
        return new DateInterval(start, start.plusYears(length));
    }

    private static DateInterval months(int year, int month, int count) {
        LocalDate start = LocalDate.of(year, month, 1);
        return new DateInterval(start, start.plusMonths(count));
    }

    /** Returns the Monday of an ISO 8601 week. */
    static LocalDate monday(int weekYear, int week) {
        return LocalDate.of(weekYear, Month.JANUARY, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(java.time.DayOfWeek.MONDAY);
    }

    private static DateInterval third(DateInterval days, Modifier modifier) {
        if (!modifier.isTemporal()) {
            return days;
        }
        long months = java.time.temporal.ChronoUnit.MONTHS.between(days.start(), days.end());
        int index = modifier == Modifier.START ? 0 : modifier == Modifier.MID ? 1 : 2;
        if (months >= 3) {
            return new DateInterval(
                    days.start().plusMonths(months * index / 3),
                    days.start().plusMonths(months * (index + 1) / 3));
        }
        long length = java.time.temporal.ChronoUnit.DAYS.between(days.start(), days.end());
        if (length < 3) {
            return days;
        }
        LocalDate end = index == 2 ? days.end() : days.start().plusDays(length * (index + 1) / 3);
        return new DateInterval(days.start().plusDays(length * index / 3), end);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
