package org.depesche.rule;

import java.util.Arrays;
import java.util.List;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/** What stands at each token of one document: its word, its signature, and phrases on demand. */
final class Lattice {

    private static final byte GLUED = 0;
    private static final byte SPACED = 1;
    private static final byte BROKEN = 2;
    private static final short UNREAD = -1;

    final Document document;
    private final WordClasses classes;
    private final List<PhraseReader> readers;
    private final int[] words;
    private final int[] signatures;
    private final byte[] gaps;

    /** By reader and token, so that no phrase is kept, which are many in a text of numbers. */
    private final short[][] lengths;

    Lattice(Document document, WordClasses classes, List<PhraseReader> readers) {
        this.document = document;
        this.classes = classes;
        this.readers = readers;
        int count = document.tokenCount();
        words = new int[count];
        signatures = new int[count];
        gaps = new byte[count];
        lengths = new short[readers.size()][];
        for (int token = 0; token < count; token++) {
            look(token);
        }
        for (int sentence = 0; sentence < document.sentenceCount(); sentence++) {
            int first = document.sentenceStart(sentence);
            if (first < count && gaps[first] == SPACED && newlines(first) > 0) {
                gaps[first] = BROKEN;
            }
        }
    }

    private void look(int token) {
        String text = document.text();
        int start = document.tokenStart(token);
        int end = document.tokenEnd(token);
        words[token] = classes.word(text, start, end);
        signatures[token] =
                words[token] >= 0
                        ? classes.signature(words[token])
                        : classes.digits(text, start, end);
        if (token > 0 && document.spaceBefore(token)) {
            gaps[token] = newlines(token) > 1 ? BROKEN : SPACED;
        }
    }

    private int newlines(int token) {
        int count = 0;
        for (int i = document.tokenStart(token) - 1; i >= document.tokenEnd(token - 1); i--) {
            if (document.text().charAt(i) == '\n' && ++count == 2) {
                return count;
            }
        }
        return count;
    }

    int tokenCount() {
        return words.length;
    }

    /** Tells whether a match may not reach from the token before into this one. */
    boolean isBroken(int token) {
        return gaps[token] == BROKEN;
    }

    boolean isGlued(int token) {
        return gaps[token] == GLUED;
    }

    /** Returns the signature of the token alone. */
    int signature(int token) {
        return signatures[token];
    }

    /** Returns the node of the token alone, -1 if no phrase begins with it. */
    int word(int token) {
        return words[token];
    }

    /** Returns how many tokens the reader's phrase at {@code token} has, 0 if there is none. */
    int length(int reader, int token) {
        short[] known = lengths[reader];
        if (known == null) {
            known = new short[words.length];
            Arrays.fill(known, UNREAD);
            lengths[reader] = known;
        }
        if (known[token] == UNREAD) {
            Phrase phrase = readers.get(reader).read(document, token);
            known[token] =
                    phrase == null || crosses(token, phrase.tokens()) ? 0 : (short) phrase.tokens();
        }
        return known[token];
    }

    private boolean crosses(int token, int count) {
        for (int i = token + 1; i < token + count; i++) {
            if (isBroken(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the reader's phrase at a token where {@link #length} found one. */
    @Nullable Phrase phrase(int reader, int token) {
        return readers.get(reader).read(document, token);
    }

    /** Returns the digits of the token without leading zeros. */
    String digits(int token) {
        int start = document.tokenStart(token);
        int end = document.tokenEnd(token);
        return Integer.toString(Integer.parseInt(document.text(), start, end, 10));
    }
}
