package org.depesche.name;

import org.depesche.text.Document;
import org.depesche.text.Span;

/**
 * A listed name as it stands in a text.
 *
 * @param first its first token
 * @param behind the token behind its last
 * @param form the name that was found
 * @param value the name that the mention has as value
 * @param isWhole whether it is no part of a compound and begins with a capital or a digit
 * @param hasLegalForm whether a legal form behind the name belongs to it
 */
record ListedMatch(
        int first,
        int behind,
        ListedForm form,
        String value,
        boolean isWhole,
        boolean hasLegalForm) {

    Span span(Document document) {
        return document.span(first, behind - 1);
    }
}
