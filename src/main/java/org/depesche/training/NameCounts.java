package org.depesche.training;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.nlp.NameTag;

/** Counts names found, missed and found falsely, by type; span and type must be the same. */
final class NameCounts {

    private static final int STEPS = 10;

    private final Map<String, int[]> byType = new TreeMap<>();
    private final int[] found = new int[STEPS];
    private final int[] right = new int[STEPS];
    private final double[] expected = new double[STEPS];

    void add(LabelledDocument document, List<NameTag> tags) {
        Set<NameMark> missed = new HashSet<>(document.names());
        for (NameTag tag : tags) {
            boolean isRight = missed.remove(new NameMark(tag.span(), tag.type()));
            counts(tag.type())[isRight ? 0 : 1]++;
            int step = Math.min(STEPS - 1, (int) (tag.probability() * STEPS));
            found[step]++;
            right[step] += isRight ? 1 : 0;
            expected[step] += tag.probability();
        }
        for (NameMark name : missed) {
            counts(name.type())[2]++;
        }
    }

    private int[] counts(String type) {
        return byType.computeIfAbsent(type, key -> new int[3]);
    }

    /** Returns F1 in percent of a type, of all types for {@code ""}. */
    double f1(String type) {
        int[] sum = new int[3];
        byType.forEach(
                (key, counts) -> {
                    for (int i = 0; i < 3 && (type.isEmpty() || key.equals(type)); i++) {
                        sum[i] += counts[i];
                    }
                });
        int all = 2 * sum[0] + sum[1] + sum[2];
        return all == 0 ? 0 : 200.0 * sum[0] / all;
    }

    /** Returns the F1 of ORG, PER, LOC and all as a cell of a Markdown table. */
    String scores() {
        return String.format(
                Locale.ROOT, "%.1f / %.1f / %.1f / %.1f", f1("ORG"), f1("PER"), f1("LOC"), f1(""));
    }

    /** Returns a table: of the names with a probability between two steps, how many are right. */
    String calibration() {
        StringBuilder table = new StringBuilder("| probability | names | mean | right |\n");
        table.append("|---|---|---|---|\n");
        for (int step = 0; step < STEPS; step++) {
            if (found[step] > 0) {
                table.append(
                        String.format(
                                Locale.ROOT,
                                "| %.1f–%.1f | %d | %.2f | %.2f |%n",
                                step / (double) STEPS,
                                (step + 1) / (double) STEPS,
                                found[step],
                                expected[step] / found[step],
                                right[step] / (double) found[step]));
            }
        }
        return table.toString().replace("\r", "");
    }
}
