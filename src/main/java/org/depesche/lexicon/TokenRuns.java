package org.depesche.lexicon;

/**
 * The tokens of a phrase one by one, divided as a document is: runs of letters, of digits, of one
 * and the same other sign.
 */
final class TokenRuns {

    private static final byte SPACE = 1;
    private static final byte LETTER = 2;
    private static final byte DIGIT = 3;
    private static final byte SIGN = 4;

    /** The kinds of ASCII, which nearly all characters of a phrase are. */
    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = kindOf(c);
        }
    }

    private final String phrase;
    private int start;
    private int end;
    private boolean spaceBefore;

    TokenRuns(String phrase) {
        this.phrase = phrase;
    }

    /** Goes on to the next token, and tells whether there is one. */
    boolean next() {
        spaceBefore = false;
        start = end;
        while (start < phrase.length() && kind(phrase.charAt(start)) == SPACE) {
            start++;
            spaceBefore = true;
        }
        end = start;
        if (start == phrase.length()) {
            return false;
        }
        char first = phrase.charAt(start);
        byte kind = kind(first);
        do {
            end++;
        } while (end < phrase.length() && goesOn(kind, first, phrase.charAt(end)));
        return true;
    }

    private static boolean goesOn(byte kind, char first, char c) {
        return kind == SIGN ? c == first : kind(c) == kind;
    }

    /** Returns the offset of the token's first character. */
    int start() {
        return start;
    }

    /** Returns the offset behind the token's last character. */
    int end() {
        return end;
    }

    /** Tells whether white space stands before the token. */
    boolean spaceBefore() {
        return spaceBefore;
    }

    private static byte kind(char c) {
        return c < ASCII.length ? ASCII[c] : kindOf(c);
    }

    private static byte kindOf(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        if (Character.isLetter(c)) {
            return LETTER;
        }
        return Character.isDigit(c) ? DIGIT : SIGN;
    }
}
