package org.depesche.batch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes as text: by the byte order mark, else UTF-8 where they are that, else as declared, else
 * windows-1252 with a warning.
 *
 * @param text without byte order mark
 */
record Decoded(String text, List<String> warnings) {

    /** Text of windows-1252 has next to none; of bytes at random every eighth is one. */
    private static final int MOST_TO_CONTROLS = 30;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static Decoded of(byte[] bytes, Optional<Charset> declared) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Decoded(text, List.of());
        } catch (CharacterCodingException e) {
            return notUtf8(bytes, declared);
        }
    }

    /** Tells whether so many control characters can stand in no text, whatever its charset. */
    boolean isBinary() {
        long controls =
                text.chars()
                        .filter(c -> Character.isISOControl(c) && "\t\n\f\r".indexOf(c) < 0)
                        .count();
        return !warnings.isEmpty() && controls * MOST_TO_CONTROLS > text.length();
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(decode(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(decode(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(decode(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    /** ISO 8859-1 on the web means windows-1252, as the WHATWG's encoding standard says. */
    private static Decoded notUtf8(byte[] bytes, Optional<Charset> declared) {
        boolean said =
                declared.isPresent()
                        && !declared.get().equals(StandardCharsets.UTF_8)
                        && !declared.get().equals(StandardCharsets.US_ASCII);
        if (!said) {
            String text = new String(bytes, WINDOWS_1252);
            return new Decoded(text, List.of("is not UTF-8, read as windows-1252"));
        }
        boolean latin = declared.get().equals(StandardCharsets.ISO_8859_1);
        return decode(bytes, 0, latin ? WINDOWS_1252 : declared.get());
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), List.of());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
