package org.depesche.time;

import java.util.ArrayList;
import java.util.List;
import org.depesche.rule.Match;
import org.depesche.text.Document;

/**
 * Leaves out what is a part of a longer word: {@code A2024}, {@code H1N1}, {@code März-Quartal}.
 */
final class Borders {

    private Borders() {}

    /** Returns the matches that are no part of a word, without those of blocking rules. */
    static List<Match> within(Document document, List<Match> matches) {
        List<Match> kept = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            int next = i + 1 < matches.size() ? matches.get(i + 1).first() : -1;
            if (!match.rule().blocks()
                    && (!match.rule().name().equals("split-year") || followsYear(kept, match))
                    && !isPath(document, match)
                    && !isNumber(document, match)
                    && !joined(document, match.first())
                    && !joined(document, match.end())
                    && !headsCompound(document, match.end(), next)) {
                kept.add(match);
            }
        }
        return kept;
    }

    /** Tells whether the match goes on with the second half of 2023/24. */
    private static boolean followsYear(List<Match> kept, Match match) {
        if (kept.isEmpty()) {
            return false;
        }
        Match before = kept.get(kept.size() - 1);
        return before.end() == match.contextFirst() && before.rule().name().equals("year");
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
