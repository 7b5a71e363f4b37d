package org.depesche.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a currency's name, code or sign stands for.
 *
 * @param codes the currency; several where the text around decides which, the first then being what
 *     is meant if it does not
 * @param factor how many units of the currency one of these is: 0.01 for a cent
 * @param kind how the currency is known
 * @param position on which side of a number it may stand
 * @param article whether {@code ein} before it is an article and no number: {@code ein Rand}
 */
record Unit(List<String> codes, BigDecimal factor, Kind kind, Position position, boolean article) {

    enum Kind {
        /** One currency, whatever stands around. */
        FIXED,
        /** The country that the article speaks of decides; it must speak of one. */
        LAND,
        /** The country decides; without one it is the first. */
        LAND_OR_FIRST,
        /** The currency of the amount before it in the sentence, else the first. */
        BEFORE,
        /** A coin or token. */
        COIN
    }

    enum Position {
        IN_FRONT,
        BEHIND,
        BOTH
    }

    Unit {
        codes = List.copyOf(codes);
    }

    static Unit fixed(String code, BigDecimal factor, Position position) {
        return new Unit(List.of(code), factor, Kind.FIXED, position, false);
    }

    boolean isCoin() {
        return kind == Kind.COIN;
    }

    boolean mayStandInFront() {
        return position != Position.BEHIND;
    }

    boolean mayStandBehind() {
        return position != Position.IN_FRONT;
    }

    /** Tells whether two may be the units of one span of amounts: {@code 50 Cent bis 1 Euro}. */
    boolean isOfSameCurrency(Unit other) {
        return codes.stream().anyMatch(other.codes::contains);
    }
}
