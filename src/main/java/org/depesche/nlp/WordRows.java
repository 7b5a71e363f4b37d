package org.depesche.nlp;

import java.util.Arrays;

/**
 * The weights of words, kept for the next time that a word is read: a cache of fixed size in which
 * each word has four places; of four words the one that was not read lately makes room for another.
 * Of one thread.
 */
final class WordRows {

    private static final long NONE = 0;
    private static final int WAYS = 4;

    private final CrfModel model;
    private final WordFeatures features;
    private final WordBuffer buffer = new WordBuffer();
    private final KeySink keys = new KeySink();
    private final int mask;
    private final int rowLength;

    /** Hashes so long that two words do not share one. */
    private final long[] words;

    private final int[] rows;
    private final boolean[] begins;
    private final int[] kinds;

    /** Whether the word was read since its set made room the last time. */
    private final boolean[] read;

    /**
     * @param places how many words are kept, a power of two
     */
    WordRows(CrfModel model, WordFeatures features, int places) {
        this.model = model;
        this.features = features;
        mask = places - WAYS;
        rowLength = model.rowLength();
        words = new long[places];
        rows = new int[places * rowLength];
        begins = new boolean[places];
        kinds = new int[places];
        read = new boolean[places];
    }

    /**
     * Adds the weights of the word from {@code start} to {@code end} to {@code scores}.
     *
     * @return where {@link #begins} and {@link #kind} know it until the next word is added
     */
    int add(String text, int start, int end, int[] scores, int offset) {
        long word = hash(text, start, end);
        int set = (int) (word >>> 40) & mask;
        int place = set;
        while (words[place] != word) {
            if (++place == set + WAYS) {
                place = fill(text, start, end, word, set);
            }
        }
        read[place] = true;
        int row = place * rowLength;
        for (int i = 0; i < rowLength; i++) {
            scores[offset + i] += rows[row + i];
        }
        return place;
    }

    /** Tells whether a name of several tokens in a list begins with the word. */
    boolean begins(int place) {
        return begins[place];
    }

    /** Returns what the word is to its neighbours. */
    int kind(int place) {
        return kinds[place];
    }

    private int fill(String text, int start, int end, long word, int set) {
        int place = room(set);
        int row = place * rowLength;
        Arrays.fill(rows, row, row + rowLength, 0);
        keys.clear();
        features.of(buffer.read(text, start, end), keys);
        for (int i = 0; i < keys.size(); i++) {
            model.add(keys.key(i), rows, row);
        }
        begins[place] = features.begins(buffer);
        kinds[place] = features.kind(buffer);
        words[place] = word;
        return place;
    }

    /** Returns a free place or one whose word was not read lately. */
    private int room(int set) {
        for (int place = set; place < set + WAYS; place++) {
            if (words[place] == NONE || !read[place]) {
                return place;
            }
        }
        Arrays.fill(read, set, set + WAYS, false);
        return set;
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
