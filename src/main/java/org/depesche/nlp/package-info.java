/**
 * The calls to OpenNLP at run time: sentences, tokens, name tags. Only character offsets leave it.
 */
@NullMarked
package org.depesche.nlp;

import org.jspecify.annotations.NullMarked;
