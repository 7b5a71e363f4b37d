/** The command line; each command translates its options into calls that any user could make. */
@NullMarked
package org.depesche.cli;

import org.jspecify.annotations.NullMarked;
