/**
 * Times: {@link org.depesche.time.TimeFinder} finds time expressions by rules and says which
 * stretch of the calendar they mean.
 */
@NullMarked
package org.depesche.time;

import org.jspecify.annotations.NullMarked;
