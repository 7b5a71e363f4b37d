package org.depesche.benchmark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.depesche.Extractor;
import org.depesche.HostileTexts;
import org.depesche.text.Article;

/**
 * Prints how long the extractor takes for hostile texts of growing length, in milliseconds; run it
 * with {@code -Xmx512m}. Arguments: the lengths in thousand characters, then names of texts (all
 * where there is none).
 */
public final class LinearTime {

    private static final Extractor EXTRACTOR = Extractor.load();

    private LinearTime() {}

    /** Prints the table. */
    public static void main(String[] args) {
        int[] thousands =
                Arrays.stream(args)
                        .filter(arg -> arg.matches("[0-9]+"))
                        .mapToInt(Integer::parseInt)
                        .toArray();
        List<String> names = Arrays.stream(args).filter(arg -> !arg.matches("[0-9]+")).toList();
        HostileTexts.all()
                .forEach(
                        (name, texts) -> {
                            if (names.isEmpty() || names.contains(name)) {
                                row(name, texts, thousands);
                            }
                        });
    }

    private static void row(String name, IntFunction<String> texts, int[] thousands) {
        EXTRACTOR.extract(article(texts, 100_000));
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-28s", name));
        int found = 0;
        for (int size : thousands) {
            Article article = article(texts, size * 1000);
            long start = System.nanoTime();
            try {
                found = EXTRACTOR.extract(article).mentions().size();
                long millis = (System.nanoTime() - start) / 1_000_000;
                row.append(String.format(Locale.ROOT, "%9d", millis));
            } catch (OutOfMemoryError e) {
                row.append("   memory");
            }
        }
        System.out.println(row + String.format(Locale.ROOT, "%10d mentions", found));
    }

    private static Article article(IntFunction<String> texts, int length) {
        return Article.of(texts.apply(length)).published(LocalDate.of(2024, 9, 20));
    }
}
