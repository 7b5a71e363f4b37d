package org.depesche;

import org.depesche.mention.Amount;
import org.depesche.mention.Mention;

/**
 * An amount and the same sum in other money: {@code 12 Milliarden Rubel (über 130 Millionen
 * Dollar)}.
 *
 * @param from the amount that stands first
 * @param to its conversion
 */
public record Conversion(Mention<Amount> from, Mention<Amount> to) {}
