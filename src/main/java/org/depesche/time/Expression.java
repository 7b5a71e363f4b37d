package org.depesche.time;

import org.depesche.rule.Match;

/**
 * A time expression as found, not yet resolved.
 *
 * @param rule the rule that found it
 * @param kind what kind of expression the rule says it is
 * @param fields what the rule says of it
 * @param first its first token
 * @param end the token behind its last
 */
record Expression(String rule, String kind, Fields fields, int first, int end) {

    /**
     * Returns the expression of a match. {@code in zwei Wochen} is a point only where the sentence
     * looks ahead; elsewhere it is a length with a preposition.
     */
    static Expression of(Match match, Fields fields, Discourse discourse) {
        String kind = match.rule().kind();
        int first = match.first();
        if (kind.equals("length") && fields.has("sign")) {
            kind = fields.text("sign").equals("1") ? "in" : "ago";
        }
        if (kind.equals("in") && !isPoint(fields, discourse.tense(first))) {
            kind = "length";
            first = Math.max(first, firstOf(match));
        }
        return new Expression(
                match.rule().name(),
                kind,
                fields.with("end", Integer.toString(match.end())),
                first,
                match.end());
    }

    private static boolean isPoint(Fields fields, Tense tense) {
        boolean isLong =
                !fields.text("unit").startsWith("T") && !fields.text("unit").startsWith("L");
        return tense == Tense.FUTURE || (tense == Tense.OPEN && isLong);
    }

    private static int firstOf(Match match) {
        int first = match.end() - 1;
        for (String slot : new String[] {"n", "fraction", "artic"}) {
            Match.Slot filled = match.slots().get(slot);
            if (filled != null) {
                first = Math.min(first, filled.first());
            }
        }
        return first;
    }
}
