package org.depesche.number;

import java.math.BigDecimal;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers of digits with their grouping and decimal marks from tokens: {@code 1.234,56},
 * {@code 100'000}, {@code 25 000}, {@code 3.5}. What is no number ({@code 12.03.2024}) is told by
 * an end without a value, so that a caller passes over all of it.
 */
final class Digits {

    private static final int MOST_GROUPS = 12;
    private static final int MOST_DIGITS = 36;

    private final Document document;
    private final NumberStyle style;
    private final int[] groups = new int[MOST_GROUPS];
    private final char[] marks = new char[MOST_GROUPS];
    private int count;
    private int end;

    Digits(Document document, int token, NumberStyle style) {
        this.document = document;
        this.style = style;
        collect(token);
    }

    /** Returns the token behind the last digits that hang together. */
    int end() {
        return end;
    }

    /** Returns the value, null if the digits are no number. */
    @Nullable BigDecimal value() {
        int decimal = decimalMark();
        if (decimal < 0) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (i > 0 && i == decimal) {
                digits.append('.');
            }
            if (digits.length() + length(i) > MOST_DIGITS) {
                return null;
            }
            append(digits, groups[i]);
        }
        // A digit may carry combining marks, which its token then holds.
        return isDecimal(digits) ? new BigDecimal(digits.toString()) : null;
    }

    private static boolean isDecimal(CharSequence digits) {
        return digits.chars().allMatch(c -> c == '.' || NumeralReader.isAsciiDigit((char) c));
    }

    /** Tells whether the number is marked in a way that only English has. */
    boolean isEnglish() {
        if (count < 2) {
            return false;
        }
        boolean comma = marks[1] == ',' && length(1) == 3;
        return comma
                && (count > 2 ? marks[2] != ',' || length(2) == 3 : style == NumberStyle.ENGLISH);
    }

    private void collect(int first) {
        int token = first;
        groups[count++] = token++;
        while (count < MOST_GROUPS) {
            if (isMark(token) && isAttachedDigits(token + 1)) {
                marks[count] = mark(token);
                groups[count++] = token + 1;
                token += 2;
            } else if (isSpacedGroup(token)) {
                marks[count] = ' ';
                groups[count++] = token++;
            } else {
                break;
            }
        }
        end = token;
        if (count == MOST_GROUPS) {
            count = 0;
        }
    }

    /**
     * Returns the group that is decimals, the number of groups if there are none, -1 if the marks
     * make no number.
     */
    private int decimalMark() {
        if (count == 0) {
            return -1;
        }
        if (count == 1) {
            return 1;
        }
        int last = count - 1;
        boolean lastIsDecimal = count == 2 ? isSingleMarkDecimal() : marks[last] != marks[last - 1];
        int grouped = lastIsDecimal ? last : count;
        if (lastIsDecimal && marks[last] != ',' && marks[last] != '.') {
            return -1;
        }
        return groupsOfThree(grouped) ? grouped : -1;
    }

    private boolean isSingleMarkDecimal() {
        boolean three = length(1) == 3 && length(0) <= 3 && !startsWithZero();
        return switch (marks[1]) {
            case ',' -> !(three && style == NumberStyle.ENGLISH);
            case '.' -> !three;
            default -> false;
        };
    }

    private boolean groupsOfThree(int grouped) {
        if (grouped > 1 && length(0) > 3) {
            return false;
        }
        for (int i = 1; i < grouped; i++) {
            if (length(i) != 3 || marks[i] != marks[1]) {
                return false;
            }
        }
        return true;
    }

    private boolean isMark(int token) {
        return token < document.tokenCount()
                && !document.spaceBefore(token)
                && document.tokenEnd(token) - document.tokenStart(token) == 1
                && mark(token) != 0;
    }

    private char mark(int token) {
        char c = document.text().charAt(document.tokenStart(token));
        return switch (c) {
            case '.', ',' -> c;
            case '\'', '’', '‘', '´', '`' -> '\'';
            default -> 0;
        };
    }

    private boolean isAttachedDigits(int token) {
        return isDigits(token) && !document.spaceBefore(token);
    }

    private boolean isDigits(int token) {
        return token < document.tokenCount()
                && NumeralReader.isAsciiDigit(document.text().charAt(document.tokenStart(token)));
    }

    /** Tells whether the token is the next three digits behind one space: {@code 25 000}. */
    private boolean isSpacedGroup(int token) {
        if (!isDigits(token) || !document.spaceBefore(token)) {
            return false;
        }
        int start = document.tokenStart(token);
        return document.tokenEnd(token) - start == 3
                && start - document.tokenEnd(token - 1) == 1
                && document.text().charAt(start - 1) != '\n'
                && (count == 1 ? length(0) <= 3 && !startsWithZero() : marks[count - 1] == ' ');
    }

    private boolean startsWithZero() {
        return document.text().charAt(document.tokenStart(groups[0])) == '0';
    }

    private int length(int group) {
        return document.tokenEnd(groups[group]) - document.tokenStart(groups[group]);
    }

    private void append(StringBuilder digits, int token) {
        digits.append(document.text(), document.tokenStart(token), document.tokenEnd(token));
    }
}
