package org.depesche.nlp;

import java.util.Arrays;
import org.depesche.text.Document;

/**
 * The weights of words, kept for the next time that a word is read: a cache of fixed size in which
 * each word has four places; of four words the one that was not read lately makes room for another.
 * Of one thread.
 */
final class WordRows {

    private static final long NONE = 0;
    private static final int WAYS = 4;

    /** A name of several tokens in a list begins with the word. */
    private static final long BEGINS = 1;

    /** The word was read since its set made room the last time. */
    private static final long READ = 2;

    private static final int FLAGS = 2;

    private final CrfModel model;
    private final WordFeatures features;
    private final WordBuffer buffer = new WordBuffer();
    private final KeySink keys = new KeySink();
    private final int mask;
    private final int rowLength;

    /**
     * Of each place in turn the word, a hash so long that two words do not share one, and what is
     * known of it: all that is asked for lies together in memory.
     */
    private final long[] words;

    private final int[] rows;

    private int first;
    private long[] hashes = new long[64];

    /** By token where its word is kept, or may be put. */
    private int[] found = new int[hashes.length];

    /**
     * @param places how many words are kept, a power of two
     */
    WordRows(CrfModel model, WordFeatures features, int places) {
        this.model = model;
        this.features = features;
        mask = places - WAYS;
        rowLength = model.rowLength();
        words = new long[2 * places];
        rows = new int[places * rowLength];
    }

    /**
     * Looks for the tokens of {@code document} from {@code first} to before {@code behind}, all
     * before the first is added, so that the processor waits for memory once and not for each.
     */
    void find(Document document, int first, int behind) {
        this.first = first;
        if (hashes.length < behind - first) {
            hashes = new long[2 * (behind - first)];
            found = new int[hashes.length];
        }
        String text = document.text();
        for (int token = first; token < behind; token++) {
            long word = hash(text, document.tokenStart(token), document.tokenEnd(token));
            hashes[token - first] = word;
            found[token - first] = find(word);
        }
    }

    /** Returns the place of a word, the first of its set if it has none. */
    private int find(long word) {
        int set = set(word);
        for (int place = set; place < set + WAYS; place++) {
            if (words[2 * place] == word) {
                return place;
            }
        }
        return set;
    }

    private int set(long word) {
        return (int) (word >>> 40) & mask;
    }

    /**
     * Adds the weights of a token's word to {@code scores}.
     *
     * @param token one of those that {@link #find} looked for
     * @return where {@link #begins} and {@link #kind} know it until the next word is added
     */
    int add(Document document, int token, int[] scores, int offset) {
        int place = found[token - first];
        long word = hashes[token - first];
        if (words[2 * place] != word) {
            place = fill(document, token, word);
        }
        words[2 * place + 1] |= READ;
        int row = place * rowLength;
        for (int i = 0; i < rowLength; i++) {
            scores[offset + i] += rows[row + i];
        }
        return place;
    }

    /** Tells whether a name of several tokens in a list begins with the word. */
    boolean begins(int place) {
        return (words[2 * place + 1] & BEGINS) != 0;
    }

    /** Returns what the word is to its neighbours. */
    int kind(int place) {
        return (int) (words[2 * place + 1] >>> FLAGS);
    }

    /** A word that was not found may have come before in the same sentence. */
    private int fill(Document document, int token, long word) {
        int known = find(word);
        if (words[2 * known] == word) {
            return known;
        }
        int place = room(set(word));
        int row = place * rowLength;
        Arrays.fill(rows, row, row + rowLength, 0);
        buffer.read(document.text(), document.tokenStart(token), document.tokenEnd(token));
        keys.turnTo(row);
        features.of(buffer, keys);
        keys.addTo(rows, model);
        words[2 * place] = word;
        words[2 * place + 1] =
                ((long) features.kind(buffer) << FLAGS) | (features.begins(buffer) ? BEGINS : 0);
        return place;
    }

    /** Returns a free place or one whose word was not read lately. */
    private int room(int set) {
        for (int place = set; place < set + WAYS; place++) {
            if (words[2 * place] == NONE || (words[2 * place + 1] & READ) == 0) {
                return place;
            }
        }
        for (int place = set; place < set + WAYS; place++) {
            words[2 * place + 1] &= ~READ;
        }
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
