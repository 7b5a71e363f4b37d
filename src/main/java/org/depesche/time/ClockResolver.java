package org.depesche.time;

import java.time.LocalDate;
import java.util.Optional;

/** Resolves times of day. */
final class ClockResolver {

    private static final int NOON = 12;

    private final Discourse discourse;

    ClockResolver(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Returns the TIMEX3 value, empty if the fields name no time of day. */
    Optional<String> value(Fields fields, int token) {
        String time = time(fields);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        if (discourse.isHabit(token) || discourse.isWeekly(token)) {
            return Optional.of("T" + time);
        }
        LocalDate day = discourse.dayAround(token, time.compareTo("12") < 0);
        if (fields.has("date")) {
            return Optional.of(fields.text("date") + "T" + time);
        }
        return Optional.of(day == null ? "T" + time : day + "T" + time);
    }

    private static String time(Fields fields) {
        if (fields.text("hour").contains(":")) {
            return fields.text("hour");
        }
        int hour;
        int minute = fields.has("minute") ? fields.number("minute") : 0;
        if (fields.has("half")) {
            hour = fields.number("half") - 1;
            minute = 30;
        } else if (fields.has("quarterpast")) {
            hour = fields.number("quarterpast");
            minute = 15;
        } else if (fields.has("quarterto")) {
            hour = fields.number("quarterto") - 1;
            minute = 45;
        } else {
            hour = fields.number("hour");
        }
        hour = byPartOfDay(hour, fields.text("by"));
        if (hour < 0 || hour > 24 || (hour == 24 && minute > 0)) {
            return "";
        }
        String second = fields.has("second") ? ":" + fields.text("second") : "";
        return Periods.digits(hour, 2) + ":" + Periods.digits(minute, 2) + second;
    }

    private static int byPartOfDay(int hour, String part) {
        boolean later = part.equals("AF") || part.equals("EV") || (part.equals("MI") && hour < 4);
        if (later && hour < NOON) {
            return hour + NOON;
        }
        if (part.equals("NI") && hour >= 9 && hour < NOON) {
            return hour + NOON;
        }
        return part.equals("NI") && hour == NOON ? 0 : hour;
    }
}
