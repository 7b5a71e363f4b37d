package org.depesche.money;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.depesche.text.Document;

/**
 * Tells which currency a name such as {@code Kronen} means in one document: that of the country of
 * which the article speaks most, and of two the one named nearest before.
 */
final class Lands {

    private final Document document;
    private final Units units;
    private final Map<String, int[]> mentionsByCode = new HashMap<>();

    Lands(Document document, Units units) {
        this.document = document;
        this.units = units;
    }

    /** Returns the currency of {@code unit} at a token, empty if the article names no country. */
    Optional<String> currency(Unit unit, int token) {
        String best = "";
        int bestCount = 0;
        int bestLast = -1;
        for (String code : unit.codes()) {
            int[] at = mentions(code);
            int last = lastBefore(at, token);
            if (at.length > bestCount || (at.length == bestCount && last > bestLast)) {
                best = code;
                bestCount = at.length;
                bestLast = last;
            }
        }
        if (bestCount > 0) {
            return Optional.of(best);
        }
        return unit.kind() == Unit.Kind.LAND ? Optional.empty() : Optional.of(unit.codes().get(0));
    }

    private static int lastBefore(int[] tokens, int token) {
        int at = Arrays.binarySearch(tokens, token);
        int before = (at >= 0 ? at : -at - 1) - 1;
        return before < 0 ? -1 : tokens[before];
    }

    private int[] mentions(String code) {
        return mentionsByCode.computeIfAbsent(code, this::findMentions);
    }

    private int[] findMentions(String code) {
        List<String> beginnings = units.landWords(code);
        return IntStream.range(0, document.tokenCount())
                .filter(token -> beginnings.stream().anyMatch(b -> begins(token, b)))
                .toArray();
    }

    private boolean begins(int token, String beginning) {
        int start = document.tokenStart(token);
        return document.tokenEnd(token) - start >= beginning.length()
                && document.text().regionMatches(true, start, beginning, 0, beginning.length());
    }
}
