/**
 * Typed records from German crypto and business news: {@link org.depesche.Extractor} reads an
 * {@link org.depesche.text.Article} and returns an {@link org.depesche.Extraction} of {@link
 * org.depesche.mention.Mention}s.
 */
@NullMarked
package org.depesche;

import org.jspecify.annotations.NullMarked;
