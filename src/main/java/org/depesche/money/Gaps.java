package org.depesche.money;

import org.depesche.text.Document;

/** The white space between tokens. */
final class Gaps {

    private Gaps() {}

    /**
     * Tells whether an amount may not reach over the white space before {@code token}: there is an
     * empty line, or a line break that begins a sentence.
     */
    static boolean isBroken(Document document, int token) {
        if (token <= 0 || token >= document.tokenCount()) {
            return true;
        }
        int breaks = 0;
        String text = document.text();
        for (int i = document.tokenEnd(token - 1); i < document.tokenStart(token); i++) {
            if (text.charAt(i) == '\n' && ++breaks > 1) {
                return true;
            }
        }
        return breaks == 1 && document.sentenceStart(document.sentenceOf(token)) == token;
    }

    /** Tells whether an amount may not reach from one token over all gaps up to another. */
    static boolean isBroken(Document document, int first, int last) {
        for (int token = first + 1; token <= last; token++) {
            if (document.spaceBefore(token) && isBroken(document, token)) {
                return true;
            }
        }
        return false;
    }
}
