package org.depesche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** The days of holidays. */
final class Feasts {

    private Feasts() {}

    /**
     * Returns the day of a holiday.
     *
     * @param rule {@code MM-DD}, {@code E+39} (days from Easter), {@code O+0} (from Orthodox
     *     Easter), or the name of a rule for the weekday
     */
    static LocalDate day(String rule, int year) {
        return switch (rule) {
            case "BUSSTAG" -> sundayBefore(year, Month.DECEMBER, 25, 5).minusDays(4);
            case "VOLKSTRAUERTAG" -> sundayBefore(year, Month.DECEMBER, 25, 6);
            case "TOTENSONNTAG" -> sundayBefore(year, Month.DECEMBER, 25, 5);
            case "ADVENT1" -> sundayBefore(year, Month.DECEMBER, 25, 4);
            case "ADVENT2" -> sundayBefore(year, Month.DECEMBER, 25, 3);
            case "ADVENT3" -> sundayBefore(year, Month.DECEMBER, 25, 2);
            case "ADVENT4" -> sundayBefore(year, Month.DECEMBER, 25, 1);
            case "THANKSGIVING" -> nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
            case "BLACKFRIDAY" -> nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY).plusDays(1);
            case "CYBERMONDAY" -> nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY).plusDays(4);
            case "MUTTERTAG" -> nth(year, Month.MAY, 2, DayOfWeek.SUNDAY);
            case "LABORDAY" -> nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY);
            case "SETTAG" -> nth(year, Month.SEPTEMBER, 3, DayOfWeek.SUNDAY);
            default -> fixedOrEaster(rule, year);
        };
    }

    private static LocalDate fixedOrEaster(String rule, int year) {
        if (rule.startsWith("E")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring(1)));
        }
        if (rule.startsWith("O")) {
            return orthodoxEaster(year).plusDays(Integer.parseInt(rule.substring(1)));
        }
        return LocalDate.of(
                year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
    }

    private static LocalDate nth(int year, Month month, int ordinal, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }

    /** Returns the Sunday that comes {@code count} Sundays before a day. */
    private static LocalDate sundayBefore(int year, Month month, int day, int count) {
        return LocalDate.of(year, month, day)
                .with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
                .minusWeeks(count - 1L);
    }

    /** After the anonymous Gregorian computus in Meeus, Astronomical Algorithms. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int number = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, number / 31, number % 31 + 1);
    }

    /** After Meeus' Julian algorithm, then from the Julian to the Gregorian calendar. */
    private static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int number = d + e + 114;
        int difference = year / 100 - year / 400 - 2;
        return LocalDate.of(year, number / 31, number % 31 + 1).plusDays(difference);
    }
}
