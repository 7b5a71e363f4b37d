package org.depesche.training;

import org.depesche.text.Span;

/**
 * A name as the data gives it.
 *
 * @param span where it stands
 * @param type {@code ORG}, {@code PER} or {@code LOC}
 */
record NameMark(Span span, String type) {}
