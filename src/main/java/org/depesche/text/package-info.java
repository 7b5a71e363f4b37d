/** The article and its division into tokens and sentences; every position is a UTF-16 offset. */
@NullMarked
package org.depesche.text;

import org.jspecify.annotations.NullMarked;
