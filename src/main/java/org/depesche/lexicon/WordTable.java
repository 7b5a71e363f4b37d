package org.depesche.lexicon;

import java.util.Collection;

/**
 * A fixed set of words, each with its place in the list that it was made from, looked up in a
 * stretch of text without making a string of it. Immutable.
 */
public final class WordTable {

    private static final int NONE = -1;

    private final String[] words;
    private final boolean folding;

    /** Open addressing: the place of a word plus 1, 0 where the slot is free. */
    private final int[] slots;

    private WordTable(Collection<String> words, boolean folding) {
        this.words = words.toArray(String[]::new);
        this.folding = folding;
        this.slots = new int[Integer.highestOneBit(Math.max(4, this.words.length * 4))];
        for (int i = 0; i < this.words.length; i++) {
            insert(i);
        }
    }

    /** Returns a table in which words are found letter by letter as they are written. */
    public static WordTable exact(Collection<String> words) {
        return new WordTable(words, false);
    }

    /**
     * Returns a table in which capital and small letters are the same. Folding is by letter and
     * independent of any locale; {@code ß} is not {@code ss}.
     */
    public static WordTable folding(Collection<String> words) {
        return new WordTable(words, true);
    }

    /** Returns the number of words that it was made from. */
    public int size() {
        return words.length;
    }

    /** Returns the word at a place of the list. */
    public String word(int index) {
        return words[index];
    }

    /** Returns the place of {@code word} in the list, the first if it stands there twice; or -1. */
    public int find(String word) {
        return find(word, 0, word.length());
    }

    /**
     * Returns the place in the list of the word that stands in {@code text} from {@code start} up
     * to {@code end}, -1 if that is none of the words.
     */
    public int find(String text, int start, int end) {
        int mask = slots.length - 1;
        for (int at = hash(text, start, end) & mask; slots[at] != 0; at = (at + 1) & mask) {
            int index = slots[at] - 1;
            if (matches(words[index], text, start, end)) {
                return index;
            }
        }
        return NONE;
    }

    private void insert(int index) {
        String word = words[index];
        if (word.isEmpty()) {
            throw new IllegalArgumentException("word " + index + " must not be empty");
        }
        if (find(word) != NONE) {
            return;
        }
        int mask = slots.length - 1;
        int at = hash(word, 0, word.length()) & mask;
        while (slots[at] != 0) {
            at = (at + 1) & mask;
        }
        slots[at] = index + 1;
    }

    private boolean matches(String word, String text, int start, int end) {
        int length = end - start;
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (fold(word.charAt(i)) != fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    /** Reads at most the first letters and the length, so that a long word costs no more. */
    private int hash(String text, int start, int end) {
        int hash = end - start;
        int stop = Math.min(end, start + 16);
        for (int i = start; i < stop; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        return hash ^ (hash >>> 15);
    }

    private char fold(char c) {
        if (!folding) {
            return c;
        }
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }
}
