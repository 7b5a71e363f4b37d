package org.depesche.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Guesses the kind of a stream by its first characters. */
final class KindGuess {

    private static final int HEAD = 1 << 13;

    private KindGuess() {}

    /** Returns the kind; {@code in} stands where it stood. */
    static InputKind of(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String begin = (text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text).strip();
        if (begin.startsWith("{")) {
            return isWholeLine(begin) ? InputKind.JSON_LINES : InputKind.JSON;
        }
        if (begin.startsWith("[{") || begin.startsWith("[\n")) {
            return InputKind.JSON;
        }
        return begin.startsWith("<") ? InputKind.HTML : InputKind.TEXT;
    }

    /** Tells whether an object does not go on behind its first line. */
    private static boolean isWholeLine(String begin) {
        int end = begin.indexOf('\n');
        return end < 0 || begin.substring(0, end).strip().endsWith("}");
    }
}
