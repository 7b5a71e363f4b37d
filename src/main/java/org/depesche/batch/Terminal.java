package org.depesche.batch;

/** Text made harmless for a terminal. */
final class Terminal {

    private static final char REPLACEMENT = '\uFFFD';

    private Terminal() {}

    /** Keeps line ends and tabs, replaces other control characters. */
    static String lines(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(isHarmful(c) ? REPLACEMENT : c));
        return shown.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns one line: each run of white space and control characters is one space. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int c : text.codePoints().toArray()) {
            boolean space = Character.isWhitespace(c) || Character.isISOControl(c) || c == 0xA0;
            if (!space) {
                line.appendCodePoint(isHarmful(c) ? REPLACEMENT : c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }

    /** Control characters, marks that turn the direction of writing, and lone surrogates. */
    private static boolean isHarmful(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
