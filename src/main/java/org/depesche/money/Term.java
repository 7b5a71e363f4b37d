package org.depesche.money;

import java.math.BigDecimal;
import org.depesche.number.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * A number with its sign and, if it has one, its unit, at tokens of a document.
 *
 * @param start its first token
 * @param end the token behind its last
 * @param numeral the number without its sign
 * @param negative whether a minus stands before it
 * @param unit null where it is a bare number
 * @param form how the two stand to one another
 */
record Term(int start, int end, Numeral numeral, boolean negative, @Nullable Unit unit, Form form) {

    enum Form {
        BARE,
        NUMBER_UNIT,
        UNIT_NUMBER,
        COMPOUND
    }

    /** Returns the number with its sign, in what its own scale says. */
    BigDecimal value() {
        return signed(numeral.value());
    }

    /**
     * Returns the number with its sign, in the scale of another where it has none itself and is of
     * the size of the other's number: {@code 5 bis 10 Millionen}, but {@code 800.000 bis 1,2
     * Millionen}.
     */
    BigDecimal valueInScaleOf(Term other) {
        if (numeral.isScaled() || !other.numeral.isScaled()) {
            return value();
        }
        BigDecimal thousand = BigDecimal.valueOf(1000);
        boolean grouped =
                numeral.number().compareTo(thousand) >= 0
                        && other.numeral.number().compareTo(thousand) < 0;
        return grouped ? value() : signed(numeral.number().multiply(other.numeral.scale()));
    }

    Term with(Unit newUnit, int newEnd) {
        return new Term(start, newEnd, numeral, negative, newUnit, form);
    }

    private BigDecimal signed(BigDecimal number) {
        return negative ? number.negate() : number;
    }
}
