package org.depesche.rule;

import java.util.Arrays;
import java.util.List;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * What stands at each token of one document: its word, its signature, and phrases on demand. It
 * keeps that of a window of tokens, which slides to the tokens asked for.
 */
final class Lattice {

    private static final byte GLUED = 0;
    private static final byte SPACED = 1;
    private static final byte BROKEN = 2;
    private static final short UNREAD = -1;

    /** In tokens, more than articles have. */
    private static final int WINDOW = 1 << 15;

    final Document document;
    private final WordClasses classes;
    private final List<PhraseReader> readers;
    private final int count;

    /** The first token of the window. */
    private int base;

    /** By token of the window. */
    private final int[] words;

    private final int[] signatures;
    private final byte[] gaps;

    /** By reader and token of the window, so that no phrase is kept. */
    private final short[][] lengths;

    Lattice(Document document, WordClasses classes, List<PhraseReader> readers) {
        this.document = document;
        this.classes = classes;
        this.readers = readers;
        count = document.tokenCount();
        int window = Math.min(count, WINDOW);
        words = new int[window];
        signatures = new int[window];
        gaps = new byte[window];
        lengths = new short[readers.size()][];
        fill();
    }

    private void fill() {
        int end = base + words.length;
        for (int token = base; token < end; token++) {
            look(token, token - base);
        }
        int sentence = words.length == 0 ? end : document.sentenceOf(base);
        for (; sentence < document.sentenceCount(); sentence++) {
            int first = document.sentenceStart(sentence);
            if (first >= end) {
                return;
            }
            int at = first - base;
            if (at >= 0 && gaps[at] == SPACED && newlines(first) > 0) {
                gaps[at] = BROKEN;
            }
        }
    }

    /** Returns the place of a token in the window, which slides if it must. */
    private int place(int token) {
        int at = token - base;
        return at >= 0 && at < words.length ? at : slide(token);
    }

    private int slide(int token) {
        base = Math.min(Math.max(0, token - WINDOW / 4), count - words.length);
        for (short[] known : lengths) {
            if (known != null) {
                Arrays.fill(known, UNREAD);
            }
        }
        fill();
        return token - base;
    }

    private void look(int token, int at) {
        String text = document.text();
        int start = document.tokenStart(token);
        int end = document.tokenEnd(token);
        words[at] = classes.word(text, start, end);
        signatures[at] =
                words[at] >= 0 ? classes.signature(words[at]) : classes.digits(text, start, end);
        gaps[at] = GLUED;
        if (token > 0 && document.spaceBefore(token)) {
            gaps[at] = newlines(token) > 1 ? BROKEN : SPACED;
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
        return count;
    }

    /** Tells whether a match may not reach from the token before into this one. */
    boolean isBroken(int token) {
        return gaps[place(token)] == BROKEN;
    }

    boolean isGlued(int token) {
        return gaps[place(token)] == GLUED;
    }

    /** Returns the signature of the token alone. */
    int signature(int token) {
        return signatures[place(token)];
    }

    /** Returns the node of the token alone, -1 if no phrase begins with it. */
    int word(int token) {
        return words[place(token)];
    }

    /** Returns how many tokens the reader's phrase at {@code token} has, 0 if there is none. */
    int length(int reader, int token) {
        short[] known = lengths[reader];
        if (known == null) {
            known = new short[words.length];
            Arrays.fill(known, UNREAD);
            lengths[reader] = known;
        }
        int at = place(token);
        if (known[at] == UNREAD) {
            Phrase phrase = readers.get(reader).read(document, token);
            int tokens = phrase == null || crosses(token, phrase.tokens()) ? 0 : phrase.tokens();
            known[place(token)] = (short) tokens;
        }
        return known[place(token)];
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
