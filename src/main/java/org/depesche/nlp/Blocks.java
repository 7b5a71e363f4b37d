package org.depesche.nlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.StringUtil;
import org.depesche.text.Span;

/**
 * Divides a text into blocks that no sentence crosses: paragraphs, headlines, list items. A line
 * break inside a hard-wrapped paragraph is none.
 */
final class Blocks {

    /** Longer lines are not what a program wraps a paragraph to. */
    private static final int WIDEST_WRAP = 120;

    private Blocks() {}

    /** Returns the lines of {@code text}; of blank ones that follow each other only the first. */
    static List<TextLine> lines(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                TextLine line = trimmed(text, start, i);
                if (!line.isBlank() || lines.isEmpty() || !lines.get(lines.size() - 1).isBlank()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    /** Returns the blocks made of {@code lines}, in order. */
    static List<Span> of(String text, List<TextLine> lines) {
        int widest = 0;
        for (TextLine line : lines) {
            widest = Math.max(widest, line.length());
        }
        List<Span> blocks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            start = start < 0 ? line.start() : start;
            boolean goesOn =
                    i + 1 < lines.size() && goesOn(text, line, lines.get(i + 1), widest, i == 0);
            if (!goesOn) {
                blocks.add(new Span(start, line.end()));
                start = -1;
            }
        }
        return blocks;
    }

    private static boolean goesOn(
            String text, TextLine line, TextLine next, int widest, boolean first) {
        if (next.isBlank()) {
            return false;
        }
        char last = text.charAt(line.end() - 1);
        if (Character.isLowerCase(text.charAt(next.start())) || last == ',' || last == '-') {
            return !first || last == ',' || last == '-';
        }
        return widest <= WIDEST_WRAP && line.length() + 1 + firstWord(text, next) > widest;
    }

    private static int firstWord(String text, TextLine line) {
        int end = line.start();
        while (end < line.end() && !StringUtil.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static TextLine trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && StringUtil.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && StringUtil.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextLine(start, end);
    }
}
