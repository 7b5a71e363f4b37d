package org.depesche.nlp;

import org.depesche.text.Span;

/**
 * A name that the model found.
 *
 * @param span where it stands in the text
 * @param type the type of the training data, such as {@code ORG}
 * @param probability the model's probability that a name of this type stands exactly there
 */
public record NameTag(Span span, String type, double probability) {}
