package org.depesche.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.depesche.text.Document;

/**
 * A fixed set of phrases of one or more tokens ({@code US-Dollar}, {@code mehr als}), looked up in
 * a document forwards from a token or backwards from it. White space in a phrase stands for any
 * white space in the text; where the phrase has none the text must have none. Immutable.
 */
public final class PhraseTable {

    private static final int NONE = -1;
    private static final int ROOT = 0;

    private final Vocabulary words;
    private final int[] lengths;
    private final boolean backwards;

    /** The phrase that ends in a node of the trie, or -1. */
    private final int[] phraseAt;

    /** Open addressing from node, word and white space to the next node. */
    private final long[] edges;

    private final int[] targets;

    private int nodes = 1;

    private PhraseTable(Collection<String> phrases, boolean folding, boolean backwards) {
        this.backwards = backwards;
        words = folding ? Vocabulary.folding() : Vocabulary.exact();
        lengths = new int[phrases.size()];
        int[] pieces = pieces(phrases);
        phraseAt = new int[pieces.length + 1];
        Arrays.fill(phraseAt, NONE);
        edges = new long[Integer.highestOneBit(Math.max(4, pieces.length * 4))];
        targets = new int[edges.length];
        Arrays.fill(edges, NONE);
        int first = 0;
        for (int phrase = 0; phrase < lengths.length; phrase++) {
            grow(pieces, first, phrase);
            first += lengths[phrase];
        }
    }

    /**
     * Notes the phrases' lengths and returns their tokens, one phrase behind the other: of each
     * twice the number of its word, and one more where white space stands before it.
     */
    private int[] pieces(Collection<String> phrases) {
        int[] pieces = new int[phrases.size() * 2];
        int size = 0;
        int phrase = 0;
        for (String text : phrases) {
            int first = size;
            for (TokenRuns runs = new TokenRuns(text); runs.next(); ) {
                if (size == pieces.length) {
                    pieces = Arrays.copyOf(pieces, size * 2);
                }
                int word = words.add(text, runs.start(), runs.end());
                pieces[size++] = word << 1 | (runs.spaceBefore() ? 1 : 0);
            }
            lengths[phrase++] = size - first;
        }
        return Arrays.copyOf(pieces, size);
    }

    /** Returns a table of phrases found as they are written. */
    public static PhraseTable exact(Collection<String> phrases) {
        return new PhraseTable(phrases, false, false);
    }

    /** Returns a table of phrases in which capital and small letters are the same. */
    public static PhraseTable folding(Collection<String> phrases) {
        return new PhraseTable(phrases, true, false);
    }

    /**
     * Returns a table of phrases that are looked up from their last token backwards, in which
     * capital and small letters are the same.
     */
    public static PhraseTable foldingBackwards(Collection<String> phrases) {
        return new PhraseTable(phrases, true, true);
    }

    /** Returns the tokens of a phrase, divided as a document is. */
    public static List<String> tokens(String phrase) {
        List<String> tokens = new ArrayList<>();
        for (TokenRuns runs = new TokenRuns(phrase); runs.next(); ) {
            tokens.add(phrase.substring(runs.start(), runs.end()));
        }
        return tokens;
    }

    /** Returns the number of tokens of a phrase, given its place in the list. */
    public int length(int phrase) {
        return lengths[phrase];
    }

    /**
     * Returns the place in the list of the longest phrase that starts at {@code token} (ends there
     * if this table looks backwards), -1 if there is none.
     */
    public int find(Document document, int token) {
        int node = ROOT;
        int found = NONE;
        int step = backwards ? -1 : 1;
        for (int at = token; at >= 0 && at < document.tokenCount(); at += step) {
            int word = words.find(document.text(), document.tokenStart(at), document.tokenEnd(at));
            if (word == NONE) {
                return found;
            }
            node = next(key(node, word, at != token && spaced(document, at)));
            if (node == NONE) {
                return found;
            }
            if (phraseAt[node] != NONE) {
                found = phraseAt[node];
            }
        }
        return found;
    }

    private boolean spaced(Document document, int token) {
        return document.spaceBefore(backwards ? token + 1 : token);
    }

    private int next(long key) {
        int mask = edges.length - 1;
        for (int at = slot(key, mask); edges[at] != NONE; at = (at + 1) & mask) {
            if (edges[at] == key) {
                return targets[at];
            }
        }
        return NONE;
    }

    private void store(long key, int target) {
        int mask = edges.length - 1;
        int at = slot(key, mask);
        while (edges[at] != NONE) {
            at = (at + 1) & mask;
        }
        edges[at] = key;
        targets[at] = target;
    }

    private void grow(int[] pieces, int first, int phrase) {
        int node = ROOT;
        int last = first + lengths[phrase] - 1;
        for (int i = first; i <= last; i++) {
            int at = backwards ? first + last - i : i;
            boolean space = i > first && (pieces[backwards ? at + 1 : at] & 1) == 1;
            long key = key(node, pieces[at] >> 1, space);
            int known = next(key);
            if (known == NONE) {
                known = nodes++;
                store(key, known);
            }
            node = known;
        }
        if (phraseAt[node] == NONE) {
            phraseAt[node] = phrase;
        }
    }

    private static long key(int node, int word, boolean space) {
        return ((long) node << 32) | ((long) word << 1) | (space ? 1 : 0);
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
