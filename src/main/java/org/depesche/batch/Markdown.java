package org.depesche.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Markdown to text: the marks of CommonMark go, words, paragraphs and line breaks stay. */
final class Markdown {

    private static final Set<String> DAY_KEYS = Set.of("date", "published", "datum", "pubdate");

    private final List<String> lines;
    private final StringBuilder text = new StringBuilder();
    private String title = "";
    private Optional<LocalDate> published = Optional.empty();
    private boolean fenced;

    private Markdown(String source) {
        lines = source.lines().toList();
    }

    static Content parse(String source) {
        Markdown markdown = new Markdown(source);
        for (int i = markdown.frontMatter(); i < markdown.lines.size(); i++) {
            markdown.line(markdown.lines.get(i));
        }
        return new Content(markdown.title, markdown.text.toString(), markdown.published, List.of());
    }

    /** Reads the lines between two of {@code ---} at the top; returns the line behind them. */
    private int frontMatter() {
        if (lines.isEmpty() || !lines.get(0).equals("---")) {
            return 0;
        }
        int end = lines.subList(1, lines.size()).indexOf("---");
        if (end < 0) {
            return 0;
        }
        for (String line : lines.subList(1, end + 1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                frontMatter(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        int next = end + 2;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    private void frontMatter(String key, String value) {
        String name = key.strip().toLowerCase(Locale.ROOT);
        if (DAY_KEYS.contains(name) && published.isEmpty()) {
            published = DayText.parse(value);
        } else if (name.equals("title")) {
            title = unquoted(value);
        }
    }

    private static String unquoted(String value) {
        boolean quoted =
                value.length() >= 2
                        && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                        && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private void line(String line) {
        String content = line.strip();
        if (content.startsWith("```") || content.startsWith("~~~")) {
            fenced = !fenced;
        } else if (fenced) {
            append(line);
        } else if (!isRule(content)) {
            block(content);
        }
    }

    private void block(String content) {
        int heading = heading(content);
        String plain =
                MarkdownInline.plain(
                        heading > 0 ? headingText(content, heading) : unmarked(content));
        if (heading > 0 && title.isEmpty()) {
            title = plain;
        }
        append(plain);
    }

    private void append(String line) {
        if (!line.isEmpty() || text.length() > 0) {
            text.append(line).append('\n');
        }
    }

    /** Thematic breaks, underlines of headings and the line below the head of a table. */
    private static boolean isRule(String content) {
        if (content.length() < 3) {
            return false;
        }
        return content.chars().allMatch(c -> "-=*_ |:".indexOf(c) >= 0)
                && content.chars().anyMatch(c -> c != ' ');
    }

    private static int heading(String content) {
        int level = 0;
        while (level < content.length() && content.charAt(level) == '#') {
            level++;
        }
        boolean spaced = level < content.length() && content.charAt(level) == ' ';
        return level <= 6 && spaced ? level : 0;
    }

    private static String headingText(String content, int level) {
        int end = content.length();
        while (end > level && (content.charAt(end - 1) == '#' || content.charAt(end - 1) == ' ')) {
            end--;
        }
        return content.substring(level, end).strip();
    }

    /** Takes away marks of quotations and lists at the beginning of a line. */
    private static String unmarked(String content) {
        String rest = content;
        while (rest.startsWith(">")) {
            rest = rest.substring(1).strip();
        }
        if (rest.startsWith("- ") || rest.startsWith("* ") || rest.startsWith("+ ")) {
            return rest.substring(2).strip();
        }
        return rest;
    }
}
