/** How good an extraction is: counts, ratios, and each error in its sentence. */
@NullMarked
package org.depesche.evaluation;

import org.jspecify.annotations.NullMarked;
