package org.depesche.batch;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows how a batch goes on: one line that changes on a terminal, elsewhere a line every half
 * minute. Warnings and failures are named, the first ones of each.
 */
public final class ProgressMeter implements BatchListener {

    private static final int MOST_NAMED = 20;
    private static final long TERMINAL_NANOS = Duration.ofMillis(200).toNanos();
    private static final long LINE_NANOS = Duration.ofSeconds(30).toNanos();
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean shown;
    private final boolean terminal;
    private final LongSupplier totalBytes;
    private final LongSupplier clock;
    private final long begin;
    private long shownAt;
    private boolean lineOpen;
    private int warnings;
    private int failures;

    /**
     * @param out takes the lines, usually standard error
     * @param shown whether progress is shown; if not, each failure and warning is named
     * @param terminal whether {@code out} is a terminal
     * @param totalBytes the bytes of all files, less than 1 as long as they are not known
     * @param clock counts nanoseconds, usually {@link System#nanoTime()}
     */
    public ProgressMeter(
            PrintWriter out,
            boolean shown,
            boolean terminal,
            LongSupplier totalBytes,
            LongSupplier clock) {
        this.out = out;
        this.shown = shown;
        this.terminal = terminal;
        this.totalBytes = totalBytes;
        this.clock = clock;
        begin = clock.getAsLong();
        shownAt = begin;
    }

    @Override
    public void progress(BatchCount count) {
        long now = clock.getAsLong();
        if (!shown || now - shownAt < (terminal ? TERMINAL_NANOS : LINE_NANOS)) {
            return;
        }
        shownAt = now;
        String line = line(count, now - begin);
        if (terminal) {
            out.print(CLEAR_LINE + line);
            out.flush();
            lineOpen = true;
        } else {
            out.println(line);
            out.flush();
        }
    }

    @Override
    public void failed(String source, String reason) {
        if (!shown || failures++ < MOST_NAMED) {
            int number = source.lastIndexOf('#');
            String file = number < 0 ? source : source.substring(0, number);
            println(reason.startsWith(file) ? reason : source + ": " + reason);
        }
    }

    @Override
    public void warning(String source, String warning) {
        if (!shown || warnings++ < MOST_NAMED) {
            println("warning: " + source + " " + warning);
        }
    }

    /** Ends the changing line and says in a few lines what was done. */
    public void summary(BatchCount count) {
        if (failures > MOST_NAMED) {
            println((failures - MOST_NAMED) + " more failed");
        }
        if (warnings > MOST_NAMED) {
            println((warnings - MOST_NAMED) + " more warnings");
        }
        println(Summary.of(count, Duration.ofNanos(clock.getAsLong() - begin)));
    }

    private void println(String line) {
        out.println((lineOpen ? CLEAR_LINE : "") + Terminal.line(line));
        out.flush();
        lineOpen = false;
    }

    private String line(BatchCount count, long nanos) {
        double seconds = nanos / 1e9;
        String rate = String.format(Locale.ROOT, "%.1f", count.articles() / seconds);
        String failed = count.failed() == 0 ? "" : ", " + count.failed() + " failed";
        String done = Counted.of(count.articles() + count.resumed().inputs(), "article");
        return done + failed + ", " + rate + "/s" + left(count, seconds);
    }

    private String left(BatchCount count, double seconds) {
        long total = totalBytes.getAsLong();
        long here = count.bytes();
        long done = here + count.resumed().bytes();
        if (total < 1 || here < 1) {
            return "";
        }
        double share = Math.min(1, (double) done / total);
        double left = Math.max(0, total - done) / (here / seconds);
        String percent = String.format(Locale.ROOT, ", %.0f %%", Math.floor(share * 100));
        return percent + ", " + Summary.duration(Duration.ofSeconds((long) left)) + " left";
    }
}
