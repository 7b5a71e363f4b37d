package org.depesche.batch;

import java.time.Duration;
import java.util.Locale;

/** What a batch did, in one line. */
final class Summary {

    private Summary() {}

    static String of(BatchCount count, Duration time) {
        double seconds = Math.max(0.001, time.toMillis() / 1e3);
        StringBuilder line = new StringBuilder();
        line.append(
                String.format(
                        Locale.ROOT,
                        "%s, %s in %s (%.1f articles/s, %,.0f characters/s)",
                        Counted.of(count.articles(), "article"),
                        Counted.of(count.mentions(), "mention"),
                        duration(time),
                        count.articles() / seconds,
                        count.characters() / seconds));
        append(line, count.failed(), "failed");
        append(line, count.resumed().inputs(), "done by an earlier run");
        append(line, count.leftOut(), "left out as too old");
        append(line, count.warnings(), "with warnings");
        return line.toString();
    }

    private static void append(StringBuilder line, long number, String what) {
        if (number > 0) {
            line.append(String.format(Locale.ROOT, "; %,d ", number)).append(what);
        }
    }

    /** Returns for example {@code 1 h 2 min}, {@code 2 min 3 s}, {@code 4.5 s}. */
    static String duration(Duration time) {
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        if (time.toMinutes() > 0) {
            return time.toMinutes() + " min " + time.toSecondsPart() + " s";
        }
        return time.toMillisPart() == 0
                ? time.toSeconds() + " s"
                : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
    }
}
