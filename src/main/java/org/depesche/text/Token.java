package org.depesche.text;

/**
 * A run of letters, a run of digits, or a run of one and the same other sign.
 *
 * @param span where the token stands
 * @param spaceBefore whether white space or the start of the text stands before it
 */
public record Token(Span span, boolean spaceBefore) {}
