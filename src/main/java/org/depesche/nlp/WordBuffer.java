package org.depesche.nlp;

/** The characters of one word, as written and in lower case, in arrays that are used again. */
final class WordBuffer {

    /** Of a longer word the head and the tail are read. */
    static final int LONGEST = 64;

    private final char[] exact = new char[LONGEST];
    private final char[] lower = new char[LONGEST];
    private int length;

    /** How many letters are there in lower case already. */
    private int lowered;

    /** Takes the characters of {@code text} from {@code start} to {@code end}. */
    WordBuffer read(String text, int start, int end) {
        length = Math.min(end - start, LONGEST);
        int head = end - start <= LONGEST ? length : LONGEST / 2;
        text.getChars(start, start + head, exact, 0);
        text.getChars(end - (length - head), end, exact, head);
        lowered = 0;
        return this;
    }

    char[] exact() {
        return exact;
    }

    char[] lower() {
        while (lowered < length) {
            lower[lowered] = Character.toLowerCase(exact[lowered]);
            lowered++;
        }
        return lower;
    }

    int length() {
        return length;
    }
}
