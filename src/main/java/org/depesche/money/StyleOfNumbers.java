package org.depesche.money;

import org.depesche.number.NumberStyle;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an article writes English numbers throughout. Only where a comma stands before
 * exactly three digits does that matter, and only then the document is looked through.
 */
final class StyleOfNumbers {

    private final Document document;
    private @Nullable NumberStyle style;

    StyleOfNumbers(Document document) {
        this.document = document;
    }

    /** Returns the style in which to read a number at {@code token}. */
    NumberStyle at(int token) {
        if (!isMarked(token, ',') || digits(token + 2) != 3) {
            return NumberStyle.GERMAN;
        }
        if (style == null) {
            style = look();
        }
        return style;
    }

    private NumberStyle look() {
        boolean english = false;
        for (int token = 0; token < document.tokenCount(); token++) {
            if (isGerman(token)) {
                return NumberStyle.GERMAN;
            }
            english |= isEnglish(token);
        }
        return english ? NumberStyle.ENGLISH : NumberStyle.GERMAN;
    }

    /** {@code 1,5} and {@code 1.234.567}, {@code 12.000}. */
    private boolean isGerman(int token) {
        boolean decimal = isMarked(token, ',') && digits(token + 2) != 3;
        boolean grouped = isMarked(token, '.') && digits(token + 2) == 3;
        return (decimal || grouped) && !isMarkBefore(token);
    }

    /** {@code 1,234,567}, {@code 1,234.5}, {@code $1,234}. */
    private boolean isEnglish(int token) {
        if (!isMarked(token, ',') || digits(token + 2) != 3) {
            return false;
        }
        boolean signed =
                token > 0 && !document.spaceBefore(token) && document.tokenEquals(token - 1, "$");
        boolean grouped = isMarked(token + 2, ',') && digits(token + 4) == 3;
        return signed || grouped || isMarked(token + 2, '.');
    }

    private boolean isMarkBefore(int token) {
        return token > 0
                && !document.spaceBefore(token)
                && (document.tokenEquals(token - 1, ",") || document.tokenEquals(token - 1, "."));
    }

    private boolean isMarked(int token, char mark) {
        return token + 2 < document.tokenCount()
                && document.text().charAt(document.tokenStart(token + 1)) == mark
                && digits(token) > 0
                && digits(token + 2) > 0
                && document.tokenEnd(token + 1) - document.tokenStart(token + 1) == 1
                && !document.spaceBefore(token + 1)
                && !document.spaceBefore(token + 2);
    }

    private int digits(int token) {
        if (token >= document.tokenCount() || !TermReader.isDigit(document, token)) {
            return 0;
        }
        return document.tokenEnd(token) - document.tokenStart(token);
    }
}
