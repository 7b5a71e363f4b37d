package org.depesche.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are written. */
final class Numbers {

    private static final int PLACES = 4;

    private Numbers() {}

    /** Returns a confidence with four places at most, as {@code 0.9}, {@code 1} or {@code 0}. */
    static String rounded(double confidence) {
        BigDecimal number =
                BigDecimal.valueOf(confidence)
                        .setScale(PLACES, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
        return number.toPlainString();
    }
}
