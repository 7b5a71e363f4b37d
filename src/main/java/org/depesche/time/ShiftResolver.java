package org.depesche.time;

import java.time.LocalDate;
import java.util.Optional;
import org.depesche.mention.DateInterval;
import org.depesche.mention.Modifier;
import org.jspecify.annotations.Nullable;

/** Resolves what counts in whole units from the day of publication or from the time in focus. */
final class ShiftResolver {

    private final Discourse discourse;

    ShiftResolver(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Resolves {@code vergangene Woche}, {@code Ende des Jahres}, {@code am Wochenende}. */
    Optional<String> shift(Fields fields, int token) {
        LocalDate today = discourse.published();
        String unit = fields.text("unit");
        if (unit.equals("weekend") && !fields.has("n")) {
            return Optional.of(Periods.shifted(today, unit, weekendShift(today, token)));
        }
        if (fields.text("n").equals("new")) {
            return Optional.of(
                    Periods.shifted(today, unit, today != null && beginsSoon(today) ? 1 : 0));
        }
        int count = fields.has("n") ? fields.number("n") : 0;
        if (unit.equals("millennium") || unit.equals("night")) {
            return Optional.empty();
        }
        return Optional.of(Periods.shifted(today, unit, count));
    }

    private static boolean beginsSoon(LocalDate today) {
        return today.getMonthValue() >= 10;
    }

    private int weekendShift(@Nullable LocalDate today, int token) {
        Tense tense = discourse.tense(token);
        if (today == null || isWeekend(today) || tense == Tense.FUTURE) {
            return 0;
        }
        return tense == Tense.PAST || today.getDayOfWeek().getValue() <= 2 ? -1 : 0;
    }

    private static boolean isWeekend(@Nullable LocalDate day) {
        return day != null && day.getDayOfWeek().getValue() >= 6;
    }

    /** Resolves {@code Jahresende}, {@code Monatsbeginn} by tense and preposition. */
    Optional<String> edge(String unit, Modifier modifier, int token) {
        LocalDate today = discourse.published();
        if (today == null) {
            return Optional.of(Periods.open(unit));
        }
        if (unit.equals("year")) {
            return discourse.nearest(token, "", modifier, Periods::year);
        }
        String value = Periods.shifted(today, unit, 0);
        DateInterval days = Intervals.of(value, modifier).orElseThrow();
        Tense tense = discourse.lead(token) == Lead.AHEAD ? Tense.FUTURE : discourse.tense(token);
        if (tense == Tense.PAST && days.start().isAfter(today)) {
            return Optional.of(Periods.shifted(today, unit, -1));
        }
        return Optional.of(
                tense == Tense.FUTURE && !days.end().isAfter(today)
                        ? Periods.shifted(today, unit, 1)
                        : value);
    }

    /** Resolves {@code Vorjahr}, {@code Vorquartal}, {@code Vorjahreszeitraum}. */
    Optional<String> focus(String unit, String count) {
        if (count.endsWith("y")) {
            String last = last(unit);
            return Optional.of(
                    last.isEmpty()
                            ? yearBefore(Periods.shifted(discourse.published(), unit, 0))
                            : yearBefore(last));
        }
        if (unit.equals("same")) {
            String last = discourse.lastPeriod();
            return Optional.of(
                    last.isEmpty()
                            ? Periods.shifted(discourse.published(), "year", -1)
                            : yearBefore(last));
        }
        return Optional.of(Periods.shifted(base(unit), unit, Integer.parseInt(count)));
    }

    private String last(String unit) {
        return switch (unit) {
            case "quarter" -> discourse.lastQuarter();
            case "month" -> discourse.lastMonth();
            default -> "";
        };
    }

    private @Nullable LocalDate base(String unit) {
        LocalDate today = discourse.published();
        if (unit.equals("year")) {
            int year = discourse.focusYear();
            if (today == null) {
                return year == 0 ? null : LocalDate.of(year, 1, 1);
            }
            return year > today.getYear() || year < today.getYear() - 1
                    ? today
                    : LocalDate.of(year, 1, 1);
        }
        if (unit.equals("day")) {
            return discourse.lastDay() == null ? today : discourse.lastDay();
        }
        String last = last(unit);
        return last.isEmpty()
                ? today
                : Intervals.of(last, Modifier.NONE).map(days -> days.start()).orElse(today);
    }

    private static String yearBefore(String value) {
        if (value.startsWith("X") || value.length() < 4) {
            return value;
        }
        return Periods.year(Integer.parseInt(value.substring(0, 4)) - 1) + value.substring(4);
    }
}
