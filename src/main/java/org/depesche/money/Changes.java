package org.depesche.money;

import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the numbers without a unit in one pass, and tells which of them the amount behind
 * completes: {@code von 20 auf 35 Millionen Dollar}.
 */
final class Changes {

    private static final int MOST_ADVERBS = 3;

    private final AmountGrammar grammar;
    private final Document document;

    /** The last number without a unit, and the last such behind {@code von}. */
    private @Nullable Term bare;

    private @Nullable Term bareBehindVon;

    Changes(AmountGrammar grammar, Document document) {
        this.grammar = grammar;
        this.document = document;
    }

    /** Notes a number without a unit. */
    void note(Term term) {
        bare = term;
        if (grammar.words.isBehind(document, "von", term.start())) {
            bareBehindVon = term;
        }
    }

    /**
     * Returns the number that takes the unit of the amount {@code to}, null if there is none; each
     * number is returned once.
     *
     * @param lastEnd the token behind the last mention
     */
    @Nullable Term from(Term to, int lastEnd) {
        for (Joiners.Change change : grammar.joiners.changes()) {
            Term from = bareBefore(change);
            if (from != null && isChange(from, change, to, lastEnd)) {
                bare = null;
                bareBehindVon = null;
                return from;
            }
        }
        return null;
    }

    private @Nullable Term bareBefore(Joiners.Change change) {
        if (change.before().equals("von")) {
            return bareBehindVon;
        }
        return bare != null && grammar.words.isBehind(document, change.before(), bare.start())
                ? bare
                : null;
    }

    private boolean isChange(Term from, Joiners.Change change, Term to, int lastEnd) {
        int word = changeWord(from, change.word(), to.start());
        if (word < from.end()
                || from.start() < lastEnd
                || word - from.end() > change.distance()
                || (Exclusions.isYear(from) && to.numeral().isScaled())
                || Gaps.isBroken(document, from.start(), word)) {
            return false;
        }
        return from.end() == word || isLooseChange(from, word);
    }

    /** {@code von 20 im Vorjahr auf}, {@code von 20 (2021) auf}; not {@code von 20 Prozent auf}. */
    private boolean isLooseChange(Term from, int word) {
        char next = document.text().charAt(document.tokenStart(from.end()));
        if (next == ',') {
            return from.end() + 1 == word;
        }
        return (Character.isLowerCase(next) || next == '(')
                && document.sentenceOf(from.start()) == document.sentenceOf(word);
    }

    /**
     * Returns the token of the word that leads to the amount, with modifiers and adverbs between;
     * for a word "-" the token behind the bare number; -1 if there is none.
     */
    private int changeWord(Term from, String word, int amount) {
        int at = grammar.words.skipBack(document, amount) - 1;
        for (int i = 0; i <= MOST_ADVERBS && at >= 0; i++, at--) {
            if (word.equals("-") ? at + 1 == from.end() : document.tokenEquals(at, word)) {
                return word.equals("-") ? from.end() : at;
            }
            if (!Character.isLowerCase(document.text().charAt(document.tokenStart(at)))) {
                return -1;
            }
        }
        return -1;
    }
}
