package org.depesche.name;

import org.depesche.text.Document;
import org.depesche.text.Span;

/** From what stands in the text to the name that it is a form of. */
final class Surfaces {

    private static final String NEVER_BEFORE_GENITIVE_S = "sxzß";

    private Surfaces() {}

    /** Returns {@code surface} without line breaks, soft hyphens and double or odd spaces. */
    static String spaced(String surface) {
        StringBuilder out = new StringBuilder(surface.length());
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /**
     * Returns {@code surface} without the genitive's ending, where a noun behind it shows that it
     * is one: {@code Nasarowos Bürgermeister}.
     */
    static String nominative(Document document, Span span, String surface) {
        int length = surface.length();
        if (length < 4
                || surface.charAt(length - 1) != 's'
                || NEVER_BEFORE_GENITIVE_S.indexOf(surface.charAt(length - 2)) >= 0) {
            return surface;
        }
        int next = document.tokenAt(span.end());
        boolean nounBehind =
                next < document.tokenCount()
                        && document.sentenceOf(next)
                                == document.sentenceOf(document.tokenAt(span.start()))
                        && document.spaceBefore(next)
                        && Character.isUpperCase(document.text().charAt(document.tokenStart(next)));
        return nounBehind ? surface.substring(0, length - 1) : surface;
    }
}
