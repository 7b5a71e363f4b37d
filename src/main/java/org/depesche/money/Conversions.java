package org.depesche.money;

import java.util.ArrayList;
import java.util.List;
import org.depesche.lexicon.PhraseTable;
import org.depesche.lexicon.Table;
import org.depesche.mention.Amount;
import org.depesche.mention.Conversion;
import org.depesche.mention.Mention;
import org.depesche.mention.Modifier;
import org.depesche.text.Document;

/** Finds which amounts of a document are conversions of one another. Immutable, thread-safe. */
public final class Conversions {

    private static final int LONGEST_GAP = 14;
    private static final int WORDS_BEFORE_BRACKET = 3;
    private static final int WORDS_BEFORE_COMMA = 3;

    private final Words words;
    private final PhraseTable direct;
    private final PhraseTable near;
    private final PhraseTable next;

    private Conversions(Words words) {
        this.words = words;
        Table table = Words.table("conversions.tsv", 3);
        direct = PhraseTable.folding(table.under("direct"));
        near = PhraseTable.folding(table.under("near"));
        next = PhraseTable.folding(table.under("next"));
    }

    /**
     * Returns the rules of conversions.
     *
     * @throws java.io.UncheckedIOException if the resource is missing or malformed
     */
    public static Conversions load() {
        return new Conversions(AmountGrammar.german().words);
    }

    /**
     * Finds the conversions among the amounts of a document.
     *
     * @param amounts as {@link AmountFinder#find} returns them
     * @return in order of appearance; of three in a chain the third is that of the second
     */
    public List<Conversion> find(Document document, List<Mention<Amount>> amounts) {
        List<Conversion> found = new ArrayList<>();
        for (int i = 1; i < amounts.size(); i++) {
            if (isConversion(document, amounts.get(i - 1), amounts.get(i))) {
                found.add(new Conversion(amounts.get(i - 1), amounts.get(i)));
            }
        }
        return List.copyOf(found);
    }

    private boolean isConversion(Document document, Mention<Amount> from, Mention<Amount> to) {
        if (from.value().currency().equals(to.value().currency())) {
            return false;
        }
        int start = document.tokenAt(from.span().end());
        int end = document.tokenAt(to.span().start());
        if (start >= end || end - start > LONGEST_GAP || Gaps.isBroken(document, start - 1, end)) {
            return false;
        }
        if (isTotal(document, start, end)) {
            return false;
        }
        int sentence = document.sentenceOf(start - 1);
        int later = document.sentenceOf(end);
        if (later == sentence) {
            return isAnywhere(document, start, end)
                    || isDirect(document, start, end, to.value().modifier());
        }
        return later == sentence + 1
                && next.find(document, document.sentenceStart(later)) >= 0
                && !isDifference(document, document.tokenAt(to.span().end()));
    }

    /** {@code 161 Ether und 19.000 Ripple, zusammen 135.000 Dollar} converts not one of the two. */
    private static boolean isTotal(Document document, int start, int end) {
        return end - start > 1
                && (document.tokenEquals(end - 1, "zusammen")
                        || document.tokenEquals(end - 2, "zusammen")
                        || document.tokenEquals(end - 1, "insgesamt"));
    }

    private boolean isDirect(Document document, int start, int end, Modifier modifier) {
        int last = words.skipModifiers(document, end);
        boolean qualified = modifier != Modifier.NONE;
        if (isBracket(document, start, last) || (qualified && isComma(document, start, last))) {
            return true;
        }
        int phrase = start < last ? direct.find(document, start) : -1;
        return phrase >= 0 && start + direct.length(phrase) == last;
    }

    private static boolean isBracket(Document document, int start, int last) {
        return last > start
                && last - 1 - start <= WORDS_BEFORE_BRACKET
                && document.tokenEquals(last - 1, "(")
                && areWords(document, start, last - 1);
    }

    /** {@code 30 Milliarden Rubel zusammen, ca. 350 Mio. USD}; a modifier stands behind. */
    private static boolean isComma(Document document, int start, int last) {
        if (last <= start || !areWords(document, start, last - 1)) {
            return false;
        }
        return document.tokenEquals(last - 1, ",")
                ? last - 1 - start <= WORDS_BEFORE_COMMA
                : isDash(document, last - 1) && document.spaceBefore(last - 1);
    }

    private static boolean isDash(Document document, int token) {
        char c = document.text().charAt(document.tokenStart(token));
        return c == '–' || c == '—' || c == '-';
    }

    private static boolean areWords(Document document, int start, int end) {
        for (int token = start; token < end; token++) {
            if (!Character.isLetter(document.text().charAt(document.tokenStart(token)))) {
                return false;
            }
        }
        return true;
    }

    /** {@code Das sind 1,80 Cent mehr als am Vortag}. */
    private static boolean isDifference(Document document, int behind) {
        return behind < document.tokenCount()
                && (document.tokenEquals(behind, "mehr")
                        || document.tokenEquals(behind, "weniger"));
    }

    private boolean isAnywhere(Document document, int start, int end) {
        for (int token = start; token < end; token++) {
            if (near.find(document, token) >= 0) {
                return true;
            }
        }
        return false;
    }
}
