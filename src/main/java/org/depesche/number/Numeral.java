package org.depesche.number;

import java.math.BigDecimal;

/**
 * A number read in a document.
 *
 * <p>In {@code 1,2 Mio. Euro} the number is 1.2, the scale 1000000, the value 1200000.
 *
 * @param number the number before the scale word, never negative
 * @param scale what the scale word multiplies it with, 1 if there is none
 * @param endToken the token behind its last one
 * @param form how it is written
 */
public record Numeral(BigDecimal number, BigDecimal scale, int endToken, Form form) {

    /** How a numeral is written. */
    public enum Form {
        /** {@code 1.200}, {@code 1,2 Mio.} */
        DIGITS,
        /** {@code zwölf}, {@code zweieinhalb Millionen} */
        WORDS,
        /** {@code ein}, {@code einer} without more: a number or an article. */
        ARTICLE
    }

    /** Returns number times scale. */
    public BigDecimal value() {
        return number.multiply(scale);
    }

    /** Tells whether a scale word belongs to it. */
    public boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }
}
