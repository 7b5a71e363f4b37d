package org.depesche.nlp;

import java.util.Arrays;
import org.depesche.text.Document;

/**
 * Cuts sentences that nobody writes, such as a table without a full stop, to what is tagged at
 * once; it bounds the memory that tagging takes.
 */
final class Stretches {

    /** The longest sentences of news have some 200 tokens. */
    static final int LONGEST = 1024;

    private Stretches() {}

    /** Returns the first token of each stretch, and the number of tokens behind the last. */
    static int[] borders(Document document) {
        int[] borders =
                new int[document.sentenceCount() + document.tokenCount() / (LONGEST / 2) + 2];
        int count = 0;
        for (int sentence = 0; sentence < document.sentenceCount(); sentence++) {
            int end = document.sentenceEnd(sentence);
            for (int at = document.sentenceStart(sentence); at < end; at = end(document, at, end)) {
                borders[count++] = at;
            }
        }
        borders[count] = document.tokenCount();
        return Arrays.copyOf(borders, count + 1);
    }

    /**
     * Returns the token behind the stretch that begins with {@code first}: {@code end} if that is
     * near enough, else behind a sign, where no name is cut, or at a space, if there is one.
     */
    static int end(Document document, int first, int end) {
        if (end - first <= LONGEST) {
            return end;
        }
        int last = first + LONGEST;
        int space = last;
        for (int behind = last; behind > first + LONGEST / 2; behind--) {
            if (document.spaceBefore(behind)) {
                if (isSign(document, behind - 1)) {
                    return behind;
                }
                space = space == last && !document.spaceBefore(last) ? behind : space;
            }
        }
        return space;
    }

    private static boolean isSign(Document document, int token) {
        return !Character.isLetterOrDigit(document.text().charAt(document.tokenEnd(token) - 1));
    }
}
