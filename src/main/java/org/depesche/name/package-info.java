/** Names: organisations, persons, locations, with their values. */
@NullMarked
package org.depesche.name;

import org.jspecify.annotations.NullMarked;
