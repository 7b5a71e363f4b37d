package org.depesche.batch;

import java.util.HexFormat;

/** Halves of a surrogate pair that stand alone: characters that no UTF-8 file can hold. */
final class Surrogates {

    private Surrogates() {}

    /** Returns JSON in which those are escapes, so that every character comes back on reading. */
    static String escapeLone(String json) {
        int first = nextLone(json, 0);
        if (first < 0) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        int from = 0;
        for (int at = first; at >= 0; at = nextLone(json, from)) {
            escaped.append(json, from, at).append("\\u");
            escaped.append(HexFormat.of().toHexDigits(json.charAt(at)));
            from = at + 1;
        }
        return escaped.append(json, from, json.length()).toString();
    }

    /** Returns a text in which those are the replacement character U+FFFD. */
    static String replaceLone(String text) {
        int at = nextLone(text, 0);
        if (at < 0) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (; at >= 0; at = nextLone(text, at + 1)) {
            chars[at] = '\uFFFD';
        }
        return new String(chars);
    }

    private static int nextLone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (i + 1 < text.length()
                    && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                i++;
            } else {
                return i;
            }
        }
        return -1;
    }
}
