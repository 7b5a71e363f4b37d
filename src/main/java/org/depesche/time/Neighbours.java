package org.depesche.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.depesche.mention.DateInterval;
import org.depesche.mention.Modifier;

/** The last and the next of something that recurs every year, as seen from a day. */
final class Neighbours {

    private static final int REACH = 4;

    private final LocalDate today;
    private final Modifier modifier;
    private final IntFunction<String> valueOf;

    Neighbours(LocalDate today, Modifier modifier, IntFunction<String> valueOf) {
        this.today = today;
        this.modifier = modifier;
        this.valueOf = valueOf;
    }

    Modifier modifier() {
        return modifier;
    }

    /** Returns the value of the last one that has begun. */
    String before() {
        return value(year -> days(year).filter(d -> !d.start().isAfter(today)).isPresent(), -1);
    }

    /** Returns the value of the last one that is over. */
    String wholeBefore() {
        return value(year -> days(year).filter(d -> !d.end().isAfter(today)).isPresent(), -1);
    }

    /** Returns the value of the first one that is not over. */
    String behind() {
        return value(year -> days(year).filter(d -> d.end().isAfter(today)).isPresent(), 1);
    }

    /** Returns the value of the first one that has not begun. */
    String wholeBehind() {
        return value(year -> days(year).filter(d -> d.start().isAfter(today)).isPresent(), 1);
    }

    /** Returns how many days ago the last one ended, 0 if it lasts. */
    double distanceBefore() {
        return Intervals.of(before(), modifier)
                .map(days -> Math.max(0, today.toEpochDay() - days.end().toEpochDay() + 1))
                .orElse(0L);
    }

    /** Returns in how many days the next one begins, 0 if it lasts. */
    double distanceBehind() {
        return Intervals.of(behind(), modifier)
                .map(days -> Math.max(0, days.start().toEpochDay() - today.toEpochDay()))
                .orElse(0L);
    }

    private Optional<DateInterval> days(int year) {
        return Intervals.of(valueOf.apply(year), modifier);
    }

    /** Returns the first value from the year around on, in steps, that fits. */
    private String value(java.util.function.IntPredicate fits, int step) {
        int first = today.getYear() - step;
        for (int i = 0; i < REACH * 2; i++) {
            int year = first + i * step;
            if (fits.test(year)) {
                return valueOf.apply(year);
            }
        }
        return valueOf.apply(today.getYear());
    }
}
