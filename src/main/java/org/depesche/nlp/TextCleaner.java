package org.depesche.nlp;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;

/** Takes out of a text what hides words from a reader of characters. Immutable. */
public final class TextCleaner {

    private static final int LONGEST_REFERENCE = 10;

    /** More marks on one letter are a prank; the rest of them is read as signs. */
    private static final int MOST_MARKS = 8;

    private final Map<String, Character> references;

    private TextCleaner(Map<String, Character> references) {
        this.references = Map.copyOf(references);
    }

    /** Loads the list of references of the jar. */
    public static TextCleaner load() {
        Map<String, Character> references = new HashMap<>();
        for (Row row : Table.resource(TextCleaner.class, "entities.tsv", 2).rows()) {
            references.put(row.cell(0), (char) Integer.parseInt(row.cell(1), 16));
        }
        return new TextCleaner(references);
    }

    /** Returns {@code text} with its readable form. */
    public AlignedText clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || isDropped(c) || isControl(c) || isMark(c)) {
                return new Run(text).aligned();
            }
        }
        return AlignedText.unchanged(text);
    }

    private static boolean isDropped(char c) {
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF';
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                || (c >= '\u007F' && c <= '\u009F' && c != '\u0085');
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    /** One pass over one text. */
    private final class Run {

        private final String text;
        private final StringBuilder out;
        private int[] starts;
        private int[] ends;

        Run(String text) {
            this.text = text;
            out = new StringBuilder(text.length());
            starts = new int[text.length()];
            ends = new int[text.length()];
        }

        AlignedText aligned() {
            int at = 0;
            while (at < text.length()) {
                at = step(at);
            }
            int length = out.length();
            return AlignedText.of(
                    text,
                    out.toString(),
                    Arrays.copyOf(starts, length),
                    Arrays.copyOf(ends, length));
        }

        private int step(int at) {
            char c = text.charAt(at);
            if (isDropped(c)) {
                return at + 1;
            }
            if (c == '&') {
                return reference(at);
            }
            int end = at + 1;
            while (end < text.length() && end <= at + MOST_MARKS && isMark(text.charAt(end))) {
                end++;
            }
            if (end > at + 1) {
                return composed(at, end);
            }
            return append(isControl(c) ? ' ' : c, at, at + 1);
        }

        private int composed(int at, int end) {
            String letters = Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFC);
            for (int i = 0; i < letters.length() && out.length() < starts.length; i++) {
                append(letters.charAt(i), at, end);
            }
            return end;
        }

        private int reference(int at) {
            int limit = Math.min(text.length(), at + LONGEST_REFERENCE);
            for (int end = at + 1; end < limit; end++) {
                if (text.charAt(end) == ';') {
                    int c = character(text.substring(at + 1, end));
                    return c < 0 ? append('&', at, at + 1) : resolved((char) c, at, end + 1);
                }
            }
            return append('&', at, at + 1);
        }

        private int resolved(char c, int at, int end) {
            return isDropped(c) ? end : append(isControl(c) ? ' ' : c, at, end);
        }

        private int append(char c, int start, int end) {
            starts[out.length()] = start;
            ends[out.length()] = end;
            out.append(c);
            return end;
        }
    }

    /** Returns the character that a reference stands for, -1 if it is none of the first plane. */
    private int character(String name) {
        Character named = references.get(name);
        if (named != null) {
            return named;
        }
        if (name.length() < 2 || name.charAt(0) != '#') {
            return -1;
        }
        boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
        int code = 0;
        for (int i = hex ? 2 : 1; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return -1;
            }
            code = code * (hex ? 16 : 10) + digit;
        }
        boolean usable = code >= ' ' && code <= Character.MAX_VALUE;
        return usable && !Character.isSurrogate((char) code) ? code : -1;
    }
}
