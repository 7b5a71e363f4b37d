package org.depesche.nlp;

/** The characters of one word, as written and in lower case, in arrays that are used again. */
final class WordBuffer {

    /** Of a longer word the head and the tail are read. */
    static final int LONGEST = 64;

    private final char[] exact = new char[LONGEST];
    private final char[] lower = new char[LONGEST];
    private int length;

    /** Takes the characters of {@code text} from {@code start} to {@code end}. */
    WordBuffer read(String text, int start, int end) {
        length = Math.min(end - start, LONGEST);
        int head = end - start <= LONGEST ? length : LONGEST / 2;
        text.getChars(start, start + head, exact, 0);
        text.getChars(end - (length - head), end, exact, head);
        for (int i = 0; i < length; i++) {
            lower[i] = Character.toLowerCase(exact[i]);
        }
        return this;
    }

    char[] exact() {
        return exact;
    }

    char[] lower() {
        return lower;
    }

    int length() {
        return length;
    }
}
