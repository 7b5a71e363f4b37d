package org.depesche.time;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.depesche.rule.Match;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what is a part of a longer word: {@code A2024}, {@code H1N1}, {@code März-Quartal},
 * and what blocking rules found.
 */
final class Borders implements Iterator<Match> {

    private static final int LONGEST_BULLET = 6;

    private final Document document;
    private final Iterator<Match> matches;
    private @Nullable Match kept;
    private @Nullable Match behind;
    private @Nullable Match next;

    /**
     * @param matches in order
     */
    Borders(Document document, Iterator<Match> matches) {
        this.document = document;
        this.matches = matches;
        behind = matches.hasNext() ? matches.next() : null;
    }

    @Override
    public boolean hasNext() {
        while (next == null && behind != null) {
            Match match = behind;
            behind = matches.hasNext() ? matches.next() : null;
            next = isWhole(match, behind == null ? -1 : behind.first()) ? match : null;
        }
        return next != null;
    }

    @Override
    public Match next() {
        Match match = hasNext() ? next : null;
        if (match == null) {
            throw new NoSuchElementException("no more matches");
        }
        kept = match;
        next = null;
        return match;
    }

    private boolean isWhole(Match match, int nextFirst) {
        return !match.rule().blocks()
                && fits(match)
                && !isPath(document, match)
                && !isNumber(document, match)
                && !joined(document, match.first())
                && !joined(document, match.end())
                && !headsCompound(document, match.end(), nextFirst);
    }

    /** Tells whether the match stands where its rule's expressions do. */
    private boolean fits(Match match) {
        return switch (match.rule().name()) {
            case "split-year", "range-year" -> followsYear(match);
            case "ticker-clock", "line-year" -> opensLine(match);
            case "verb-year" -> document.text().charAt(document.tokenEnd(match.first()) - 1) != '0';
            default -> true;
        };
    }

    /** Tells whether the match goes on with the second half of 2023/24. */
    private boolean followsYear(Match match) {
        return kept != null
                && kept.end() == match.contextFirst()
                && kept.rule().name().equals("year");
    }

    /** Tells whether the match is the first on its line, but for a bracket or signs such as ++. */
    private boolean opensLine(Match match) {
        int start = document.tokenStart(match.first());
        String text = document.text();
        for (int at = start - 1; at >= Math.max(0, start - LONGEST_BULLET); at--) {
            char c = text.charAt(at);
            if (c == '\n') {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return start <= LONGEST_BULLET;
    }

    /** Tells whether a year is the number of a thing: {@code mRNA-1273}, {@code Saal 1707}. */
    private static boolean isNumber(Document document, Match match) {
        int before = match.first() - 1;
        if (before < 0 || !match.rule().name().endsWith("year")) {
            return false;
        }
        if (match.rule().name().equals("bare-year")
                && Character.isUpperCase(document.text().charAt(document.tokenStart(before)))
                && document.sentenceOf(before) == document.sentenceOf(match.first())
                && document.sentenceStart(document.sentenceOf(before)) != before) {
            return true;
        }
        return before > 0
                && (document.tokenEquals(before, "-") || document.tokenEquals(before, "."))
                && !document.spaceBefore(match.first())
                && !document.spaceBefore(before)
                && Character.isLetter(document.text().charAt(document.tokenEnd(before - 1) - 1));
    }

    /** Tells whether it is a part of an address on the web or of a file name. */
    private static boolean isPath(Document document, Match match) {
        int before = match.first() - 1;
        if (before >= 1
                && !document.spaceBefore(match.first())
                && (document.tokenEquals(before, "_")
                        || (document.tokenEquals(before, "/")
                                && !document.spaceBefore(before)
                                && Character.isLetter(
                                        document.text()
                                                .charAt(document.tokenEnd(before - 1) - 1))))) {
            return true;
        }
        int behind = match.end();
        return behind + 1 < document.tokenCount()
                && document.tokenEquals(behind, "/")
                && !document.spaceBefore(behind)
                && !document.spaceBefore(behind + 1)
                && Character.isLetter(document.text().charAt(document.tokenStart(behind + 1)))
                && match.end() - match.first() == 1
                && before >= 0
                && document.tokenEquals(before, "/");
    }

    /** Tells whether letters or digits stand on both sides of the token's start without a space. */
    private static boolean joined(Document document, int token) {
        if (token == 0 || token >= document.tokenCount() || document.spaceBefore(token)) {
            return false;
        }
        String text = document.text();
        return Character.isLetterOrDigit(text.charAt(document.tokenStart(token)))
                && Character.isLetterOrDigit(text.charAt(document.tokenEnd(token - 1) - 1));
    }

    private static boolean headsCompound(Document document, int end, int next) {
        return end + 1 < document.tokenCount()
                && end + 1 != next
                && document.tokenEquals(end, "-")
                && !document.spaceBefore(end)
                && !document.spaceBefore(end + 1)
                && Character.isLetter(document.text().charAt(document.tokenStart(end + 1)));
    }
}
