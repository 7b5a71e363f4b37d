/**
 * Amounts of money: a number with a currency or a coin, what it is worth, and which amount is the
 * conversion of which. The words and rules lie beside as tables.
 */
@NullMarked
package org.depesche.money;

import org.jspecify.annotations.NullMarked;
