package org.depesche.name;

/** From what stands in the text to the name that it is a form of. */
final class Surfaces {

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
}
