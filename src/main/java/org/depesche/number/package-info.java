/** German numerals, in digits and in words, and their exact values. */
@NullMarked
package org.depesche.number;

import org.jspecify.annotations.NullMarked;
