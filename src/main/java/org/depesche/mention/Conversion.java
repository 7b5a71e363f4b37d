package org.depesche.mention;

/**
 * Two mentions of the same sum in different money: {@code 12 Milliarden russische Rubel (über 130
 * Millionen Dollar)}.
 *
 * @param from the one that stands first
 * @param to the one that says it again in another currency
 */
public record Conversion(Mention<Amount> from, Mention<Amount> to) {

    /**
     * @throws IllegalArgumentException if {@code to} does not stand behind {@code from}
     */
    public Conversion {
        if (to.span().start() < from.span().end()) {
            throw new IllegalArgumentException(
                    "to " + to.span() + " must stand behind from " + from.span());
        }
    }
}
