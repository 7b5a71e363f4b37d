package org.depesche.mention;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money, or a span of amounts.
 *
 * @param currency ISO 4217 code or a coin's ticker, such as {@code EUR} or {@code BTC}
 * @param lower the amount in units of the currency, the lower bound of a span; of a scale that has
 *     no trailing zeros
 * @param upper equal to {@code lower} but in a span of amounts, never less
 * @param modifier how the words around restrict it; none of the temporal ones
 */
public record Amount(String currency, BigDecimal lower, BigDecimal upper, Modifier modifier)
        implements Value {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z][A-Z0-9]{1,9}");
    private static final Pattern NOTATION =
            Pattern.compile(
                    "([A-Z][A-Z0-9]{1,9}) (-?[0-9]{1,1000}(?:\\.[0-9]{1,1000})?)"
                            + "(?:\\.\\.(-?[0-9]{1,1000}(?:\\.[0-9]{1,1000})?))?"
                            + "(?: ([A-Z_]+))?");

    /**
     * @throws IllegalArgumentException if {@code currency} is no code, {@code upper} is less than
     *     {@code lower} or {@code modifier} is temporal
     */
    public Amount {
        if (!CURRENCY.matcher(currency).matches()) {
            throw new IllegalArgumentException(
                    "currency \"" + currency + "\" must be 2 to 10 capital letters or digits");
        }
        if (upper.compareTo(lower) < 0) {
            throw new IllegalArgumentException("upper " + upper + " must be >= lower " + lower);
        }
        if (modifier.isTemporal()) {
            throw new IllegalArgumentException("modifier " + modifier + " must not be temporal");
        }
        lower = normalised(lower);
        upper = normalised(upper);
    }

    /** Returns an amount of one value. */
    public static Amount of(String currency, BigDecimal value, Modifier modifier) {
        return new Amount(currency, value, value, modifier);
    }

    /**
     * Reads {@code CUR LOWER} or {@code CUR LOWER..UPPER}, with a modifier behind or not; a number
     * has at most 1,000 digits before its point and 1,000 behind.
     *
     * @throws IllegalArgumentException if {@code notation} is not of that form
     */
    public static Amount parse(String notation) {
        Matcher matcher = NOTATION.matcher(notation);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "notation \""
                            + notation
                            + "\" must be of the form CUR LOWER[..UPPER] [MODIFIER]");
        }
        BigDecimal lower = new BigDecimal(matcher.group(2));
        String upper = matcher.group(3);
        String modifier = matcher.group(4);
        return new Amount(
                matcher.group(1),
                lower,
                upper == null ? lower : new BigDecimal(upper),
                modifier == null ? Modifier.NONE : Modifier.parse(modifier));
    }

    /** Tells whether it has two different bounds. */
    public boolean isRange() {
        return lower.compareTo(upper) != 0;
    }

    @Override
    public MentionType type() {
        return MentionType.AMOUNT;
    }

    /** Returns for example {@code RUB 12000000000 EQUAL_OR_LESS}. */
    @Override
    public String toString() {
        String range = isRange() ? ".." + upper.toPlainString() : "";
        return currency + " " + lower.toPlainString() + range + modifier.suffix();
    }

    private static BigDecimal normalised(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
