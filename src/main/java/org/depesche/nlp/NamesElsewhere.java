package org.depesche.nlp;

import java.util.Arrays;
import java.util.List;
import org.depesche.text.Document;

/**
 * How the model read the other occurrences of a token's word in the same document: a name that one
 * sentence makes sure helps where it stands bare. Words are compared without case and without an
 * {@code s} at the end, and only where they have a capital letter.
 */
final class NamesElsewhere {

    private static final int OUTSIDE = 0;
    private static final long NO_WORD = 0;
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.6;

    private static final int LONGEST_NAME = 4;
    private static final List<String> CONJUNCTIONS = List.of(",", "und", "oder", "sowie", "/", "&");

    /** Of the conjunctions, to tell quickly that most words are none. */
    private static final String FIRST_LETTERS = ",uos/&";

    private static final FeatureName BEFORE = new FeatureName("ne=kl=");
    private static final FeatureName BEHIND = new FeatureName("ne=kr=");
    private static final FeatureName TYPE = new FeatureName("ne=x=");
    private static final FeatureName BEGINS = new FeatureName("ne=xB=");
    private static final FeatureName GOES_ON = new FeatureName("ne=xI=");
    private static final FeatureName NONE = new FeatureName("ne=xO");
    private static final FeatureName ONLY = new FeatureName("ne=x!=");

    private final Document document;
    private final String[] types;

    /** What each token was read as: outside, or begin or inside of a type, and how surely. */
    private final byte[] labels;

    private final float[] probabilities;

    /** The next token of the same word, in a ring; itself if there is no other. */
    private final int[] next;

    private final boolean[] conjunctions;

    private NamesElsewhere(Document document, String[] types) {
        this.document = document;
        this.types = types;
        labels = new byte[document.tokenCount()];
        probabilities = new float[labels.length];
        next = new int[labels.length];
        conjunctions = new boolean[labels.length];
    }

    /**
     * @param tags the names found in the document by a first reading
     */
    static NamesElsewhere of(Document document, List<NameTag> tags) {
        String[] types =
                tags.stream().map(NameTag::type).distinct().sorted().toArray(String[]::new);
        NamesElsewhere names = new NamesElsewhere(document, types);
        for (NameTag tag : tags) {
            names.mark(tag);
        }
        names.link();
        return names;
    }

    private void mark(NameTag tag) {
        int type = Arrays.binarySearch(types, tag.type());
        int first = document.tokenAt(tag.span().start());
        for (int token = first;
                token < labels.length && document.tokenStart(token) < tag.span().end();
                token++) {
            labels[token] = (byte) (1 + 2 * type + (token == first ? 0 : 1));
            probabilities[token] = (float) tag.probability();
        }
    }

    private void link() {
        Words words = new Words();
        for (int token = 0; token < next.length; token++) {
            long word = word(token);
            int first = word == NO_WORD ? token : words.first(word, token);
            next[token] = token;
            next[token] = next[first];
            next[first] = token;
            conjunctions[token] = isConjunction(token);
        }
    }

    /** Where each word occurs first: a hash table with open addressing, which grows. */
    private static final class Words {

        private long[] words = new long[1 << 9];
        private int[] firsts = new int[words.length];
        private int size;

        /** Returns where {@code word} occurred first, which is {@code token} if it did not. */
        int first(long word, int token) {
            int slot = slot(word);
            if (words[slot] == word) {
                return firsts[slot];
            }
            words[slot] = word;
            firsts[slot] = token;
            if (++size * 2 > words.length) {
                grow();
            }
            return token;
        }

        private int slot(long word) {
            int slot = (int) (word >>> 32) & (words.length - 1);
            while (words[slot] != NO_WORD && words[slot] != word) {
                slot = (slot + 1) & (words.length - 1);
            }
            return slot;
        }

        private void grow() {
            long[] old = words;
            int[] oldFirsts = firsts;
            words = new long[old.length * 2];
            firsts = new int[words.length];
            for (int i = 0; i < old.length; i++) {
                if (old[i] != NO_WORD) {
                    int slot = slot(old[i]);
                    words[slot] = old[i];
                    firsts[slot] = oldFirsts[i];
                }
            }
        }
    }

    /** A hash of the word, so long that two words of one document do not share it. */
    private long word(int token) {
        String text = document.text();
        int start = document.tokenStart(token);
        int end = document.tokenEnd(token);
        char last = text.charAt(end - 1);
        int stem = end - start > 3 && (last == 's' || last == 'S') ? end - 1 : end;
        boolean capital = last == 'S';
        long hash = 1;
        for (int i = start; i < stem; i++) {
            char c = text.charAt(i);
            char lower = Character.toLowerCase(c);
            capital |= c != lower;
            hash = (hash ^ lower) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        hash *= 0x9e3779b97f4a7c15L;
        return !capital ? NO_WORD : hash == NO_WORD ? 1 : hash;
    }

    /** Tells whether the word of the token occurs elsewhere. */
    boolean recurs(int token) {
        return next[token] != token;
    }

    /** Tells whether there is anything to say about the tokens of a sentence. */
    boolean isAbout(int first, int behind) {
        for (int token = first; token < behind; token++) {
            if (recurs(token)) {
                return true;
            }
            boolean name = labels[token] != OUTSIDE;
            boolean before = name && token + 2 < labels.length && conjunctions[token + 1];
            if (before || (name && token > 0 && conjunctions[token - 1])) {
                return true;
            }
        }
        return false;
    }

    /** Gives what is known of the token's word elsewhere to {@code sink}. */
    void of(int token, FeatureSink sink) {
        coordinated(token, sink);
        if (recurs(token)) {
            elsewhere(token, sink);
        }
    }

    /** What stands in a row with names is most likely a name of the same type. */
    private void coordinated(int token, FeatureSink sink) {
        if (token > 1 && labels[token - 2] != OUTSIDE && conjunctions[token - 1]) {
            sink.add(BEFORE, types[(labels[token - 2] - 1) / 2]);
        }
        int last = Math.min(labels.length - 2, token + LONGEST_NAME);
        for (int at = token + 1; at < last; at++) {
            if (conjunctions[at]) {
                if (labels[at + 1] != OUTSIDE) {
                    sink.add(BEHIND, types[(labels[at + 1] - 1) / 2]);
                }
                return;
            }
        }
    }

    private boolean isConjunction(int token) {
        char first = document.text().charAt(document.tokenStart(token));
        if (FIRST_LETTERS.indexOf(first) < 0) {
            return false;
        }
        for (String word : CONJUNCTIONS) {
            if (document.tokenEquals(token, word)) {
                return true;
            }
        }
        return false;
    }

    private void elsewhere(int token, FeatureSink sink) {
        float[] most = new float[types.length];
        boolean[] begins = new boolean[types.length];
        boolean[] goesOn = new boolean[types.length];
        boolean outside = false;
        int steps = 0;
        for (int at = next[token]; at != token && steps < 64; at = next[at]) {
            steps++;
            if (labels[at] == OUTSIDE) {
                outside = true;
                continue;
            }
            int type = (labels[at] - 1) / 2;
            most[type] = Math.max(most[type], probabilities[at]);
            begins[type] |= (labels[at] & 1) == 1;
            goesOn[type] |= (labels[at] & 1) == 0;
        }
        if (outside) {
            sink.add(NONE, "");
        }
        for (int type = 0; type < types.length; type++) {
            if (most[type] > 0) {
                type(type, most, outside, sink);
                position(begins[type], goesOn[type], types[type], sink);
            }
        }
    }

    private void type(int type, float[] most, boolean outside, FeatureSink sink) {
        String step = most[type] > SURE ? "3" : most[type] > LIKELY ? "2" : "1";
        sink.add(TYPE, types[type] + step);
        boolean only = !outside;
        for (int other = 0; other < most.length; other++) {
            only &= other == type || most[other] == 0;
        }
        if (only) {
            sink.add(ONLY, types[type] + step);
        }
    }

    private static void position(boolean begins, boolean goesOn, String type, FeatureSink sink) {
        if (begins) {
            sink.add(BEGINS, type);
        }
        if (goesOn) {
            sink.add(GOES_ON, type);
        }
    }
}
