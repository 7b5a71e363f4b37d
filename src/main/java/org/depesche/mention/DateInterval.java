package org.depesche.mention;

import java.time.LocalDate;

/**
 * Whole days of the calendar.
 *
 * @param start the first day
 * @param end the day behind the last, after {@code start}
 */
public record DateInterval(LocalDate start, LocalDate end) {

    /**
     * @throws IllegalArgumentException if {@code end} is not after {@code start}
     */
    public DateInterval {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("end " + end + " must be after start " + start);
        }
    }

    /** Returns the interval of one day. */
    public static DateInterval ofDay(LocalDate day) {
        return new DateInterval(day, day.plusDays(1));
    }

    /** Returns {@code START/END}, the end exclusive, as in ISO 8601. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
