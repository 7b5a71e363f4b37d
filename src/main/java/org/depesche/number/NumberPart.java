package org.depesche.number;

import java.math.BigDecimal;

/**
 * A part of a number word; a row of {@code numerals.tsv}.
 *
 * @param kind where it may stand in a compound
 * @param word in small letters
 * @param value what it counts
 */
record NumberPart(Kind kind, String word, BigDecimal value) {

    enum Kind {
        ZERO,
        UNIT,
        LAST,
        TEEN,
        TEN,
        AND,
        HUNDRED,
        THOUSAND,
        FRACTION,
        ARTICLE,
        WORD
    }
}
