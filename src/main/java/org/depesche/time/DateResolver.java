package org.depesche.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Resolves points of the calendar: days, months, quarters, halves, seasons, weeks, years. A point
 * without year takes the nearest that direction and tense allow; without a day of publication it
 * stays open.
 */
final class DateResolver {

    private static final int CENTURY_TURN = 50;

    private final Discourse discourse;
    private final WeekdayResolver weekdays;

    DateResolver(Discourse discourse) {
        this.discourse = discourse;
        weekdays = new WeekdayResolver(discourse);
    }

    /** Returns the TIMEX3 value, empty if the fields name no date. */
    Optional<String> value(Fields fields, int token) {
        Fields all = fields;
        if (fields.has("weekdaypart")) {
            String[] pair = fields.text("weekdaypart").split("T", -1);
            all = fields.with("weekday", pair[0]).with("part", pair[1]);
        }
        Optional<String> value = calendar(all, token);
        String part =
                all.has("hour")
                        ? two(all.number("hour")) + ":" + two(all.number("minute"))
                        : all.text("part");
        return part.isEmpty() ? value : value.map(day -> day + "T" + part);
    }

    private Optional<String> calendar(Fields fields, int token) {
        if (fields.has("feast")) {
            return feast(fields, token);
        }
        if (fields.has("feastnight")) {
            String rule = fields.text("feastnight");
            return recurring(fields, token, y -> feastDay(rule.replace("TNI", ""), y))
                    .map(v -> v + "TNI");
        }
        if (fields.has("day")) {
            return fields.has("month") ? dayOfMonth(fields, token) : dayAlone(fields, token);
        }
        if (fields.has("weekday")) {
            return weekdays.value(fields, token);
        }
        if (fields.has("shift")) {
            return isNowadays(fields, token)
                    ? Optional.empty()
                    : Optional.of(
                            Periods.shifted(discourse.published(), "day", fields.number("shift")));
        }
        return fields.has("week") ? week(fields) : larger(fields, token);
    }

    private boolean isNowadays(Fields fields, int token) {
        return fields.number("shift") == 0
                && !fields.has("part")
                && !fields.has("hour")
                && discourse.isNowadays(token);
    }

    private Optional<String> larger(Fields fields, int token) {
        if (fields.has("month")) {
            int month = fields.number("month");
            return month < 1 || month > 12
                    ? Optional.empty()
                    : recurring(fields, token, y -> yearOrOpen(y) + "-" + two(month));
        }
        if (fields.has("quarter")) {
            int quarter = fields.number("quarter");
            return quarter > 4
                    ? Optional.empty()
                    : recurring(fields, token, y -> yearOrOpen(y) + "-Q" + quarter);
        }
        if (fields.has("half")) {
            return recurring(fields, token, y -> yearOrOpen(y) + "-H" + fields.text("half"));
        }
        if (fields.has("season")) {
            return recurring(fields, token, y -> yearOrOpen(y) + "-" + fields.text("season"));
        }
        if (fields.has("modseason")) {
            String season = fields.text("modseason").substring(0, 2);
            return recurring(fields, token, y -> yearOrOpen(y) + "-" + season);
        }
        if (fields.has("decade")) {
            return Optional.of(fields.text("decade"));
        }
        if (fields.has("part")) {
            return Optional.of(dayOrOpen(dayOfPart(fields.text("part"), token)));
        }
        return year(fields).map(DateResolver::yearOrOpen);
    }

    private @Nullable LocalDate dayOfPart(String part, int token) {
        LocalDate day = discourse.dayAround(token, false);
        if (day == null || !part.equals("NI") || discourse.tense(token) == Tense.FUTURE) {
            return day;
        }
        return day.equals(discourse.published()) ? day.minusDays(1) : day;
    }

    private Optional<String> feast(Fields fields, int token) {
        if (fields.has("shift")) {
            return Optional.of(
                    Periods.shifted(discourse.published(), "day", fields.number("shift")));
        }
        String rule = fields.text("feast");
        return recurring(fields, token, year -> feastDay(rule, year));
    }

    private static String feastDay(String rule, int year) {
        if (year == 0) {
            return rule.matches("\\d\\d-\\d\\d") ? "XXXX-" + rule : "XXXX-XX-XX";
        }
        return Feasts.day(rule, year).toString();
    }

    private Optional<String> dayOfMonth(Fields fields, int token) {
        int day = fields.number("day");
        int month = fields.number("month");
        if (month > 12 || day > YearMonth.of(2024, month).lengthOfMonth()) {
            return Optional.empty();
        }
        Optional<Integer> year = year(fields);
        LocalDate today = discourse.published();
        if (year.isEmpty() && fields.has("shift") && today != null) {
            year = Optional.of(today.plusDays(fields.number("shift")).getYear());
        }
        if (year.isEmpty() && fields.has("weekday")) {
            year = yearByWeekday(fields.number("weekday"), month, day);
        }
        if (year.isPresent()) {
            return isDay(year.get(), month, day)
                    ? Optional.of(yearOrOpen(year.get()) + "-" + two(month) + "-" + two(day))
                    : Optional.empty();
        }
        return recurring(
                fields,
                token,
                y ->
                        isDay(y, month, day)
                                ? yearOrOpen(y) + "-" + two(month) + "-" + two(day)
                                : "-");
    }

    private static boolean isDay(int year, int month, int day) {
        return year == 0 || day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** Returns the year nearest to publication in which the day has that weekday. */
    private Optional<Integer> yearByWeekday(int weekday, int month, int day) {
        LocalDate today = discourse.published();
        if (today == null) {
            return Optional.empty();
        }
        for (int offset : new int[] {0, -1, 1}) {
            int year = today.getYear() + offset;
            if (isDay(year, month, day)) {
                LocalDate date = LocalDate.of(year, month, day);
                long distance = Math.abs(date.toEpochDay() - today.toEpochDay());
                if (date.getDayOfWeek().getValue() == weekday && distance < 300) {
                    return Optional.of(year);
                }
            }
        }
        return Optional.empty();
    }

    /** Resolves a day of which only the number stands there, against the month in focus. */
    private Optional<String> dayAlone(Fields fields, int token) {
        LocalDate base = discourse.published();
        int day = fields.number("day");
        if (base == null) {
            return Optional.of("XXXX-XX-" + two(day));
        }
        YearMonth month = discourse.monthAround(token).orElseGet(() -> monthOf(day, base, token));
        return day > month.lengthOfMonth()
                ? Optional.empty()
                : Optional.of(month.atDay(day).toString());
    }

    private YearMonth monthOf(int day, LocalDate base, int token) {
        YearMonth month = YearMonth.from(base);
        Tense tense = discourse.tense(token);
        if (tense == Tense.FUTURE) {
            return day < base.getDayOfMonth() ? month.plusMonths(1) : month;
        }
        return tense == Tense.PAST && day > base.getDayOfMonth() ? month.minusMonths(1) : month;
    }

    private Optional<String> week(Fields fields) {
        int week = fields.number("week");
        Optional<Integer> year = year(fields);
        LocalDate today = discourse.published();
        if (week > 53) {
            return Optional.empty();
        }
        int known = year.isPresent() ? year.get() : today == null ? 0 : today.getYear();
        return Optional.of(yearOrOpen(known) + "-W" + two(week));
    }

    private Optional<String> recurring(Fields fields, int token, IntFunction<String> valueOf) {
        Optional<Integer> year = year(fields);
        if (year.isPresent()) {
            return Optional.of(valueOf.apply(year.get()));
        }
        Optional<String> nearest =
                discourse.nearest(
                        token, fields.text("dir"), TimexResolver.modifier(fields), valueOf);
        return nearest.isPresent() ? nearest : Optional.of(valueOf.apply(0));
    }

    /** Returns the year that the fields name; 0 if they name one that is not known. */
    private Optional<Integer> year(Fields fields) {
        if (fields.has("year")) {
            return Optional.of(fields.number("year"));
        }
        if (fields.has("yy")) {
            int year = fields.number("yy");
            return Optional.of(year < CENTURY_TURN ? 2000 + year : 1900 + year);
        }
        if (fields.has("sameyear")) {
            return Optional.of(discourse.focusYear());
        }
        if (fields.has("years")) {
            LocalDate today = discourse.published();
            return Optional.of(
                    today == null ? 0 : today.getYear() + years(fields.text("years"), today));
        }
        return Optional.empty();
    }

    private static int years(String shift, LocalDate today) {
        return shift.equals("new")
                ? (today.getMonthValue() >= 10 ? 1 : 0)
                : Integer.parseInt(shift);
    }

    static String yearOrOpen(int year) {
        return year == 0 ? "XXXX" : Periods.year(year);
    }

    static String dayOrOpen(@Nullable LocalDate day) {
        return day == null ? "XXXX-XX-XX" : day.toString();
    }

    private static String two(int number) {
        return Periods.digits(number, 2);
    }
}
