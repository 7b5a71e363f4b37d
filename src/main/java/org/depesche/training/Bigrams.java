package org.depesche.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The frequent words of a text and how often each stands beside each. Word 0 stands for the ends of
 * lines and all rare words; digits are one word.
 */
final class Bigrams {

    private static final int REST = 0;
    private static final String DIGITS = "0";

    private final List<String> words;
    private final long[] counts;
    private final int[][] neighbours = new int[4][];

    private Bigrams(List<String> words, long[] pairs) {
        this.words = List.copyOf(words);
        counts = new long[words.size()];
        for (long pair : pairs) {
            counts[(int) (pair >>> 32)]++;
        }
        Arrays.sort(pairs);
        group(pairs, 0);
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = pairs[i] << 32 | pairs[i] >>> 32;
        }
        Arrays.sort(pairs);
        group(pairs, 2);
    }

    /** Counts the words that occur at least {@code least} times. */
    static Bigrams count(RawText text, int least) throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        text.forEachLine(
                tokens -> {
                    for (String token : tokens) {
                        frequencies.merge(word(token), 1, Integer::sum);
                    }
                });
        List<String> words = new ArrayList<>();
        words.add("");
        frequencies.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> words.add(e.getKey()));
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 1; i < words.size(); i++) {
            numbers.put(words.get(i), i);
        }
        return new Bigrams(words, pairs(text, numbers));
    }

    private static long[] pairs(RawText text, Map<String, Integer> numbers) throws IOException {
        long[][] pairs = {new long[1 << 20]};
        int[] size = {0};
        text.forEachLine(
                tokens -> {
                    int need = size[0] + tokens.length + 1;
                    if (need > pairs[0].length) {
                        pairs[0] = Arrays.copyOf(pairs[0], need * 2);
                    }
                    int before = REST;
                    for (String token : tokens) {
                        int word = numbers.getOrDefault(word(token), REST);
                        pairs[0][size[0]++] = (long) before << 32 | word;
                        before = word;
                    }
                    pairs[0][size[0]++] = (long) before << 32 | REST;
                });
        return Arrays.copyOf(pairs[0], size[0]);
    }

    private static String word(String token) {
        return Character.isDigit(token.charAt(0)) ? DIGITS : token;
    }

    /** Groups sorted pairs: the second words and their counts, and where each first begins. */
    private void group(long[] pairs, int at) {
        int[] list = new int[64];
        int size = 0;
        int[] starts = new int[words.size() + 1];
        int first = 0;
        for (int i = 0; i < pairs.length; ) {
            int same = i;
            while (same < pairs.length && pairs[same] == pairs[i]) {
                same++;
            }
            while (first < (int) (pairs[i] >>> 32)) {
                starts[++first] = size;
            }
            if (size + 2 > list.length) {
                list = Arrays.copyOf(list, list.length * 2);
            }
            list[size++] = (int) pairs[i];
            list[size++] = same - i;
            i = same;
        }
        while (first < words.size()) {
            starts[++first] = size;
        }
        neighbours[at] = Arrays.copyOf(list, size);
        neighbours[at + 1] = starts;
    }

    int wordCount() {
        return words.size();
    }

    String word(int word) {
        return words.get(word);
    }

    /** Returns how often the word stands before another or a line's end. */
    long count(int word) {
        return counts[word];
    }

    /** Returns word and count, in turn, of what stands behind words; see {@link #startRight}. */
    int[] right() {
        return neighbours[0];
    }

    /** Returns where the neighbours of {@code word} begin in {@link #right()}. */
    int startRight(int word) {
        return neighbours[1][word];
    }

    /** Returns word and count, in turn, of what stands before words; see {@link #startLeft}. */
    int[] left() {
        return neighbours[2];
    }

    /** Returns where the neighbours of {@code word} begin in {@link #left()}. */
    int startLeft(int word) {
        return neighbours[3][word];
    }
}
