package org.depesche.rule;

import java.util.ArrayList;
import java.util.List;

/** Divides the words of tables and rules as a document is divided. */
final class Tokens {

    private Tokens() {}

    /** Returns the runs of letters, of digits and of one and the same other sign. */
    static List<String> of(String phrase) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= phrase.length(); i++) {
            if (i == phrase.length() || kind(phrase.charAt(i)) != kind(phrase.charAt(i - 1))) {
                if (!isSpace(phrase.charAt(start))) {
                    tokens.add(phrase.substring(start, i));
                }
                start = i;
            }
        }
        return tokens;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static int kind(char c) {
        if (Character.isLetter(c)) {
            return -1;
        }
        if (Character.isDigit(c)) {
            return -2;
        }
        return isSpace(c) ? -3 : c;
    }
}
