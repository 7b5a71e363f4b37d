package org.depesche.lexicon;

import java.util.Arrays;

/**
 * Words numbered from 0 in the order in which they were first added, looked up in a stretch of text
 * without making a string of it. May be read by several threads once nothing is added any more.
 */
public final class Vocabulary {

    /** A long word costs no more than these letters, its length, and one comparison. */
    private static final int HASHED = 16;

    private final boolean folding;
    private String[] words = new String[16];
    private int size;

    /** Open addressing: the number of a word plus 1, 0 where the slot is free. */
    private int[] slots = new int[64];

    private Vocabulary(boolean folding) {
        this.folding = folding;
    }

    /**
     * Returns an empty vocabulary in which words are found letter by letter as they are written.
     */
    public static Vocabulary exact() {
        return new Vocabulary(false);
    }

    /**
     * Returns an empty vocabulary in which capital and small letters are the same. Folding is by
     * letter and independent of any locale; {@code ß} is not {@code ss}.
     */
    public static Vocabulary folding() {
        return new Vocabulary(true);
    }

    /** Returns the number of words. */
    public int size() {
        return size;
    }

    /** Returns a word as it was first added. */
    public String word(int number) {
        return words[number];
    }

    /** Returns the number of {@code word}, -1 if it was not added. */
    public int find(String word) {
        return find(word, 0, word.length());
    }

    /** Returns the number of the word from {@code start} to {@code end}, -1 if it was not added. */
    public int find(String text, int start, int end) {
        return slots[slot(text, start, end)] - 1;
    }

    /**
     * Returns the number of the word from {@code start} to {@code end}, which is new if it was not
     * added before.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public int add(String text, int start, int end) {
        if (start == end) {
            throw new IllegalArgumentException("word " + size + " must not be empty");
        }
        int slot = slot(text, start, end);
        if (slots[slot] == 0) {
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2);
            }
            words[size++] = text.substring(start, end);
            slots[slot] = size;
            if (size * 3 > slots.length) {
                grow();
            }
            return size - 1;
        }
        return slots[slot] - 1;
    }

    /** Adds the tokens of a phrase, divided as a document is, and returns their numbers. */
    public int[] addTokens(String phrase) {
        int[] numbers = new int[phrase.length()];
        int count = 0;
        for (TokenRuns runs = new TokenRuns(phrase); runs.next(); ) {
            numbers[count++] = add(phrase, runs.start(), runs.end());
        }
        return Arrays.copyOf(numbers, count);
    }

    private void grow() {
        slots = new int[slots.length * 4];
        for (int i = 0; i < size; i++) {
            slots[slot(words[i], 0, words[i].length())] = i + 1;
        }
    }

    /** Returns the slot of a word, a free one if it was not added. */
    private int slot(String text, int start, int end) {
        int mask = slots.length - 1;
        int slot = hash(text, start, end) & mask;
        while (slots[slot] != 0 && !matches(words[slots[slot] - 1], text, start, end)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean matches(String word, String text, int start, int end) {
        return word.length() == end - start
                && (text.startsWith(word, start) || (folding && matchesFolded(word, text, start)));
    }

    private static boolean matchesFolded(String word, String text, int start) {
        for (int i = 0; i < word.length(); i++) {
            if (fold(word.charAt(i)) != fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private int hash(String text, int start, int end) {
        int hash = end - start;
        int stop = Math.min(end, start + HASHED);
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            hash = hash * 31 + (folding ? fold(c) : c);
        }
        return hash ^ (hash >>> 15);
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }
}
