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

    /** Worth one and a half more mentions. */
    private static final int FIRST_NAMED = 3;

    private final Document document;
    private final Units units;
    private final Map<String, int[]> mentionsByCode = new HashMap<>();

    Lands(Document document, Units units) {
        this.document = document;
        this.units = units;
    }

    /**
     * Returns the currency of {@code unit} at {@code token}, empty if the article names no country.
     */
    Optional<String> currency(Unit unit, int token) {
        String here = namedHere(unit, token);
        if (!here.isEmpty()) {
            return Optional.of(here);
        }
        int first = firstMention(unit);
        if (first == Integer.MAX_VALUE) {
            return unit.kind() == Unit.Kind.LAND
                    ? Optional.empty()
                    : Optional.of(unit.codes().get(0));
        }
        String best = "";
        int bestScore = 0;
        for (String code : unit.codes()) {
            int[] at = mentions(code);
            int score = at.length * 2 + (at.length > 0 && at[0] == first ? FIRST_NAMED : 0);
            if (score > bestScore) {
                best = code;
                bestScore = score;
            }
        }
        return Optional.of(best);
    }

    /** Returns the one that the sentence names last before {@code token}, empty if none. */
    private String namedHere(Unit unit, int token) {
        return namedLast(unit, document.sentenceStart(document.sentenceOf(token)), token);
    }

    /** Returns the one named last from {@code first} to before {@code token}, empty if none. */
    String namedLast(Unit unit, int first, int token) {
        int nearest = first - 1;
        String here = "";
        for (String code : unit.codes()) {
            int last = lastBefore(mentions(code), token);
            if (last > nearest) {
                nearest = last;
                here = code;
            }
        }
        return here;
    }

    /** Returns the last of {@code sorted} below {@code token}, -1 if there is none. */
    private static int lastBefore(int[] sorted, int token) {
        int found = Arrays.binarySearch(sorted, token);
        int behind = found < 0 ? -found - 1 : found;
        return behind == 0 ? -1 : sorted[behind - 1];
    }

    private int firstMention(Unit unit) {
        int first = Integer.MAX_VALUE;
        for (String code : unit.codes()) {
            int[] at = mentions(code);
            first = at.length == 0 ? first : Math.min(first, at[0]);
        }
        return first;
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
