package org.depesche.batch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.depesche.Extraction;
import org.depesche.text.Article;

/**
 * How a batch runs. Immutable; the {@code with} methods return changed copies.
 *
 * @param extractor finds the mentions; is called from all threads at once
 * @param threads how many articles are worked on at a time, at least 1
 * @param since articles that are known to be published before this day are left out
 * @param failFast whether the first failure ends the run
 */
public record BatchSettings(
        Function<Article, Extraction> extractor,
        int threads,
        Optional<LocalDate> since,
        boolean failFast) {

    /**
     * @throws IllegalArgumentException if {@code threads} is less than 1
     */
    public BatchSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads + " must be >= 1");
        }
    }

    /** Returns settings with one thread a processor. */
    public static BatchSettings of(Function<Article, Extraction> extractor) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new BatchSettings(extractor, processors, Optional.empty(), false);
    }

    public BatchSettings withThreads(int number) {
        return new BatchSettings(extractor, number, since, failFast);
    }

    public BatchSettings withSince(LocalDate day) {
        return new BatchSettings(extractor, threads, Optional.of(day), failFast);
    }

    public BatchSettings withFailFast(boolean stop) {
        return new BatchSettings(extractor, threads, since, stop);
    }
}
