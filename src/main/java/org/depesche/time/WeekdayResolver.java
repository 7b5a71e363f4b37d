package org.depesche.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Resolves days of the week: {@code am Montag}, {@code Mittwoch vergangener Woche}. */
final class WeekdayResolver {

    private final Discourse discourse;

    WeekdayResolver(Discourse discourse) {
        this.discourse = discourse;
    }

    /**
     * Returns the day of a weekday by direction, preposition and tense; open without publication.
     */
    Optional<String> value(Fields fields, int token) {
        LocalDate today = discourse.published();
        if (today == null) {
            return Optional.of("XXXX-WXX-" + fields.text("weekday"));
        }
        if (fields.has("shift")) {
            return Optional.of(today.plusDays(fields.number("shift")).toString());
        }
        int back = Math.floorMod(today.getDayOfWeek().getValue() - fields.number("weekday"), 7);
        return Optional.of(
                today.minusDays(back).plusDays(daysForward(fields, token, back)).toString());
    }

    /** Returns how many days behind the last such weekday the one that is meant lies. */
    private int daysForward(Fields fields, int token, int back) {
        return switch (fields.text("dir")) {
            case "-2" -> back == 0 ? -14 : -7;
            case "-1" -> back == 0 ? -7 : 0;
            case "1" -> 7;
            case "2" -> 14;
            default ->
                    switch (tenseOfWeekday(fields, token)) {
                        case PAST -> 0;
                        case FUTURE -> back <= 1 ? (back == 1 && ahead(token) ? 7 : 0) : 7;
                        case OPEN -> back <= 3 ? 0 : 7;
                    };
        };
    }

    private Tense tenseOfWeekday(Fields fields, int token) {
        return switch (discourse.lead(token)) {
            case SINCE, OF -> Tense.PAST;
            case AHEAD -> Tense.FUTURE;
            case NONE ->
                    discourse.presentBehind(token, fields.number("end"))
                            ? Tense.FUTURE
                            : discourse.tense(token);
        };
    }

    private boolean ahead(int token) {
        return discourse.lead(token) == Lead.AHEAD;
    }

    /** Resolves {@code Mittwoch vergangener Woche}, {@code Freitag vor einer Woche}. */
    Optional<String> of(Fields fields) {
        LocalDate today = discourse.published();
        Fields all = fields;
        if (fields.has("weekdaypart")) {
            String[] pair = fields.text("weekdaypart").split("T", -1);
            all = fields.with("weekday", pair[0]).with("part", pair[1]);
        }
        int weekday = all.number("weekday");
        if (today == null) {
            return Optional.of("XXXX-WXX-" + weekday);
        }
        LocalDate day;
        if (all.has("weeks")) {
            day = today.plusWeeks(all.number("weeks"));
            day = day.plusDays(weekday - day.getDayOfWeek().getValue());
        } else {
            int back = all.has("back") ? new BigDecimal(all.text("back")).intValue() : 1;
            day = today.with(TemporalAdjusters.previous(DayOfWeek.of(weekday))).minusWeeks(back);
        }
        return Optional.of(all.has("part") ? day + "T" + all.text("part") : day.toString());
    }
}
