package org.depesche.text;

/**
 * A sentence, or a line that stands alone.
 *
 * @param span from its first to its last token
 */
public record Sentence(Span span) {}
