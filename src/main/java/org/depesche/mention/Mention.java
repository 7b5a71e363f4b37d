package org.depesche.mention;

import org.depesche.text.Document;
import org.depesche.text.Part;
import org.depesche.text.Span;

/**
 * Something found in a text: where it stands, and what it means.
 *
 * <p>In {@code … für über 130 Millionen Dollar …} the mention's {@code text()} is {@code 130
 * Millionen Dollar}, its {@code value()} the {@link Amount} {@code USD 130000000 MORE_THAN}.
 *
 * @param span where it stands in the article's text, in UTF-16 code units, half open
 * @param text the surface: {@code article.text().substring(span.start(), span.end())}
 * @param value what it means
 * @param confidence how likely it is right, from 0 to 1
 * @param origin the rule, list or model that found it; for people who look into a result
 * @param part the part of the article that it stands in
 * @param <V> the type of the value
 */
public record Mention<V extends Value>(
        Span span, String text, V value, double confidence, String origin, Part part) {

    /**
     * @throws IllegalArgumentException if {@code confidence} is not in [0, 1] or {@code text} has
     *     not the length of {@code span}
     */
    public Mention {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " must be in [0, 1]");
        }
        if (text.length() != span.length()) {
            throw new IllegalArgumentException(
                    "text \"" + text + "\" must have the length " + span.length() + " of its span");
        }
    }

    /**
     * Returns a mention at {@code span} of {@code document}, with the surface and part found there.
     */
    public static <V extends Value> Mention<V> of(
            Document document, Span span, V value, double confidence, String origin) {
        return new Mention<>(
                span,
                span.of(document.text()),
                value,
                confidence,
                origin,
                document.part(span.start()));
    }

    /** Returns the type of the value. */
    public MentionType type() {
        return value.type();
    }
}
