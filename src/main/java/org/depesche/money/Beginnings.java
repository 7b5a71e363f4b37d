package org.depesche.money;

import java.util.Collection;
import org.depesche.text.Document;

/**
 * A filter by the first letters of a token and its length, which passes over nearly all words that
 * begin no amount, and over none that does.
 */
final class Beginnings {

    private static final int SLOTS = 1 << 13;

    /** The length of the shortest word with these first letters, 0 if there is none. */
    private final byte[] shortest = new byte[SLOTS];

    Beginnings(Collection<String> words) {
        for (String word : words) {
            int slot = slot(word, 0, word.length());
            int length = Math.min(word.length(), Byte.MAX_VALUE);
            if (shortest[slot] == 0 || length < shortest[slot]) {
                shortest[slot] = (byte) length;
            }
        }
    }

    boolean mayBegin(Document document, int token) {
        int start = document.tokenStart(token);
        int end = document.tokenEnd(token);
        char first = document.text().charAt(start);
        if (first >= '0' && first <= '9') {
            return true;
        }
        int length = shortest[slot(document.text(), start, end)];
        return length > 0 && end - start >= length;
    }

    private static int slot(String text, int start, int end) {
        int hash = 0;
        int stop = Math.min(end, start + 3);
        for (int i = start; i < stop; i++) {
            hash = hash * 131 + fold(text.charAt(i));
        }
        return (hash ^ (hash >>> 13)) & (SLOTS - 1);
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }
}
