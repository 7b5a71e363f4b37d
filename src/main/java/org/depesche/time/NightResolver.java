package org.depesche.time;

import java.time.LocalDate;
import java.util.Optional;

/** Resolves nights; a night has the date of the day on which it begins. */
final class NightResolver {

    private final Discourse discourse;
    private final DateResolver dates;

    NightResolver(Discourse discourse, DateResolver dates) {
        this.discourse = discourse;
        this.dates = dates;
    }

    /** Returns the TIMEX3 value, empty if the fields name no day. */
    Optional<String> value(Fields fields, int token) {
        if (fields.has("dir")) {
            LocalDate today = discourse.published();
            int shift = fields.number("dir");
            return Optional.of(
                    (today == null ? "XXXX-XX-XX" : today.plusDays(shift == 1 ? 0 : shift))
                            + "TNI");
        }
        Optional<String> morning = morning(fields, token);
        return morning.map(
                day ->
                        day.startsWith("X")
                                ? (fields.has("night") ? eve(fields.number("night")) : day) + "TNI"
                                : LocalDate.parse(day).minusDays(1) + "TNI");
    }

    private Optional<String> morning(Fields fields, int token) {
        if (fields.has("nightshift")) {
            return Optional.of(
                    Periods.shifted(discourse.published(), "day", fields.number("nightshift")));
        }
        return fields.has("night")
                ? dates.value(fields.with("weekday", fields.text("night")), token)
                : dates.value(fields, token);
    }

    private static String eve(int weekday) {
        return "XXXX-WXX-" + (weekday == 1 ? 7 : weekday - 1);
    }
}
