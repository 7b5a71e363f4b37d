package org.depesche.batch;

import org.jsoup.parser.Parser;

/** Emphasis, links, images, code, tags and entities within a line of Markdown. */
final class MarkdownInline {

    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!<>|~\"'$%&,/:;=?@^";
    private static final int LONGEST_TAG = 1000;
    private static final int LONGEST_LINK = 1000;

    private final String line;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private MarkdownInline(String line) {
        this.line = line;
    }

    static String plain(String line) {
        MarkdownInline inline = new MarkdownInline(line);
        while (inline.at < line.length()) {
            inline.step();
        }
        return Parser.unescapeEntities(inline.plain.toString(), false).strip();
    }

    private void step() {
        char c = line.charAt(at);
        if (c == '\\' && at + 1 < line.length() && ESCAPABLE.indexOf(line.charAt(at + 1)) >= 0) {
            plain.append(line.charAt(at + 1));
            at += 2;
        } else if (c == '!' && line.startsWith("![", at) && linkEnd(at + 1) > 0) {
            at = linkEnd(at + 1);
        } else if (c == '[' && linkEnd(at) > 0) {
            link();
        } else if (c == '<' && tagEnd() > 0) {
            plain.append(line.startsWith("<br", at) ? "\n" : "");
            at = tagEnd();
        } else if (c == '*' || c == '`' || line.startsWith("~~", at)) {
            emphasis(c);
        } else if (c == '_' && !(letter(at - 1) && letter(at + 1))) {
            at++;
        } else {
            plain.append(c);
            at++;
        }
    }

    /** A star between spaces or digits is one, {@code 2 * 3}. */
    private void emphasis(char c) {
        if (c == '*' && blank(at - 1) && blank(at + 1)) {
            plain.append(c);
        }
        at += c == '~' ? 2 : 1;
    }

    private void link() {
        int end = linkEnd(at);
        plain.append(plain(line.substring(at + 1, at + within(at, LONGEST_LINK).indexOf("]("))));
        at = end;
    }

    /** Returns the offset behind {@code [text](target)} that begins at {@code open}, or -1. */
    private int linkEnd(int open) {
        String rest = within(open, LONGEST_LINK);
        int close = rest.indexOf("](");
        int end = close < 0 ? -1 : rest.indexOf(')', close);
        boolean inner = end >= 0 && rest.lastIndexOf('[', close) == 0;
        return inner ? open + end + 1 : -1;
    }

    private int tagEnd() {
        if (at + 1 >= line.length()) {
            return -1;
        }
        char next = line.charAt(at + 1);
        if (!Character.isLetter(next) && next != '/' && next != '!') {
            return -1;
        }
        int end = within(at, LONGEST_TAG).indexOf('>');
        return end < 0 ? -1 : at + end + 1;
    }

    /** What is sought is sought nearby, so that a line of a million brackets takes linear time. */
    private String within(int from, int length) {
        return line.substring(from, Math.min(line.length(), from + length));
    }

    private boolean letter(int index) {
        return index >= 0 && index < line.length() && Character.isLetterOrDigit(line.charAt(index));
    }

    private boolean blank(int index) {
        return index < 0 || index >= line.length() || line.charAt(index) == ' ';
    }
}
