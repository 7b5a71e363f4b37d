/** Word tables and name lists read from text resources. */
@NullMarked
package org.depesche.lexicon;

import org.jspecify.annotations.NullMarked;
