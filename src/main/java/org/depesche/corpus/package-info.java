/** Annotated articles: brat standoff in and out, inline mark-up in, mention lists in. */
@NullMarked
package org.depesche.corpus;

import org.jspecify.annotations.NullMarked;
