package org.depesche.nlp;

import java.util.Arrays;

/**
 * The weights of words, kept for the next time that a word is read: a cache of fixed size in which
 * each word has one place, and the newer one wins. Of one thread.
 */
final class WordRows {

    private static final long NONE = 0;

    private final CrfModel model;
    private final WordFeatures features;
    private final WordBuffer buffer = new WordBuffer();
    private final KeySink keys = new KeySink();
    private final int mask;
    private final int rowLength;
    private final long[] words;
    private final int[] rows;
    private final boolean[] begins;

    /**
     * @param places how many words are kept, a power of two
     */
    WordRows(CrfModel model, WordFeatures features, int places) {
        this.model = model;
        this.features = features;
        mask = places - 1;
        rowLength = model.rowLength();
        words = new long[places];
        rows = new int[places * rowLength];
        begins = new boolean[places];
    }

    /**
     * Adds the weights of the word from {@code start} to {@code end} to {@code scores}.
     *
     * @return whether a name of several tokens in a list begins with the word
     */
    boolean add(String text, int start, int end, int[] scores, int offset) {
        long word = hash(text, start, end);
        int place = (int) (word >>> 40) & mask;
        int row = place * rowLength;
        if (words[place] != word) {
            fill(text, start, end, row);
            begins[place] = features.begins(buffer);
            words[place] = word;
        }
        for (int i = 0; i < rowLength; i++) {
            scores[offset + i] += rows[row + i];
        }
        return begins[place];
    }

    private void fill(String text, int start, int end, int row) {
        Arrays.fill(rows, row, row + rowLength, 0);
        keys.clear();
        features.of(buffer.read(text, start, end), keys);
        for (int i = 0; i < keys.size(); i++) {
            model.add(keys.key(i), rows, row);
        }
    }

    private static long hash(String text, int start, int end) {
        long hash = (long) end - start;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        hash *= 0x9e3779b97f4a7c15L;
        return hash == NONE ? 1 : hash;
    }
}
