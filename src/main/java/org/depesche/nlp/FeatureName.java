package org.depesche.nlp;

/**
 * A kind of feature. A feature is written {@code text + value}, such as {@code w=börse}; its key is
 * a hash of these characters, so that reading a text needs no strings.
 */
final class FeatureName {

    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final String text;
    private final long state;

    FeatureName(String text) {
        this.text = text;
        this.state = fold(OFFSET_BASIS, text);
    }

    /** Returns what stands before the value. */
    String text() {
        return text;
    }

    /** Returns the key of this name followed by the characters from {@code from} to {@code to}. */
    int key(char[] chars, int from, int to) {
        long hash = state;
        for (int i = from; i < to; i++) {
            hash = (hash ^ chars[i]) * PRIME;
        }
        return finish(hash);
    }

    /** Returns the key of this name followed by {@code value}. */
    int key(String value) {
        return finish(fold(state, value));
    }

    /** Returns the key of a feature that is written out, name and value. */
    static int keyOf(String feature) {
        return finish(fold(OFFSET_BASIS, feature));
    }

    private static long fold(long state, CharSequence chars) {
        long hash = state;
        for (int i = 0; i < chars.length(); i++) {
            hash = (hash ^ chars.charAt(i)) * PRIME;
        }
        return hash;
    }

    private static int finish(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 32);
    }
}
