package org.depesche.training;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.nlp.WordUsage;

/** Builds the {@link WordUsage} from raw text. */
final class WordStatistics {

    /** Words that stand before common nouns. */
    private static final Set<String> ARTICLES =
            Set.of(
                    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem",
                    "einer", "eines", "kein", "keine", "diese", "dieser", "dieses", "diesem",
                    "diesen", "im", "am", "zum", "zur", "vom", "beim", "unsere", "ihre", "seine");

    /** Words that stand before persons. */
    private static final Set<String> TITLES =
            Set.of(
                    "Herr",
                    "Herrn",
                    "Frau",
                    "Kollege",
                    "Kollegen",
                    "Kollegin",
                    "Dr",
                    "Präsident",
                    "Minister",
                    "Ministerin",
                    "Abgeordneten",
                    "Abgeordnete");

    private static final Set<String> PLACES = Set.of("in", "nach", "aus", "In", "Nach", "Aus");

    private static final Set<String> OPENERS =
            Set.of(".", ":", "!", "?", "„", "\"", "–", "-", "(", ")", "“", "»", "«", "...", "…");

    private static final String[] COLUMNS = {"c", "k", "l", "d", "f", "t", "p"};

    private final Map<String, int[]> counts = new HashMap<>();

    private WordStatistics() {}

    /**
     * Builds the table.
     *
     * @param least how often a word must occur
     * @param fine how many classes
     * @param coarse how many classes of a coarser division
     */
    static WordUsage table(RawText text, int least, int fine, int coarse) throws IOException {
        Bigrams bigrams = Bigrams.count(text, least);
        int[] fineClasses = WordClasses.learn(bigrams, fine, 12);
        int[] coarseClasses = WordClasses.learn(bigrams, coarse, 12);
        WordStatistics statistics = new WordStatistics();
        text.forEachLine(statistics::read);
        Map<String, short[]> rows = new HashMap<>();
        for (String form : statistics.counts.keySet()) {
            short[] row = statistics.row(form);
            row[0] = -1;
            row[1] = -1;
            if (row[4] >= 0) {
                rows.put(form, row);
            }
        }
        for (int word = 1; word < bigrams.wordCount(); word++) {
            short[] row = statistics.row(bigrams.word(word));
            row[0] = (short) fineClasses[word];
            row[1] = (short) coarseClasses[word];
            rows.put(bigrams.word(word), row);
        }
        return WordUsage.of(COLUMNS, rows);
    }

    private void read(String[] tokens) {
        for (int i = 1; i < tokens.length; i++) {
            String before = tokens[i - 1];
            int[] count = counts.computeIfAbsent(tokens[i], word -> new int[5]);
            count[4]++;
            if (OPENERS.contains(before)) {
                continue;
            }
            count[0]++;
            count[1] += ARTICLES.contains(before) ? 1 : 0;
            count[2] += TITLES.contains(before) ? 1 : 0;
            count[3] += PLACES.contains(before) ? 1 : 0;
        }
    }

    private short[] row(String word) {
        int[] own = counts.getOrDefault(word, new int[5]);
        int[] lower = counts.getOrDefault(word.toLowerCase(Locale.ROOT), new int[5]);
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        int[] upper = counts.getOrDefault(capital, new int[5]);
        short[] row = new short[COLUMNS.length];
        row[2] = share(lower[0], lower[0] + upper[0]);
        row[3] = share(own[1], own[0]);
        row[4] = (short) Math.max(-1, Math.min(9, 30 - Integer.numberOfLeadingZeros(own[4])));
        row[5] = share(own[2], own[0]);
        row[6] = share(own[3], own[0]);
        return row;
    }

    /** The share in steps that are finer near nothing: 0, 1 %, 3 %, 10 %, 30 %, 60 %, 90 %. */
    private static short share(int part, int whole) {
        if (whole == 0) {
            return -1;
        }
        double share = (double) part / whole;
        double[] steps = {0.002, 0.01, 0.03, 0.1, 0.3, 0.6, 0.9};
        short step = 0;
        while (step < steps.length && share >= steps[step]) {
            step++;
        }
        return step;
    }
}
