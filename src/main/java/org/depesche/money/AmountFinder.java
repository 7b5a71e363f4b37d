package org.depesche.money;

import java.util.List;
import org.depesche.mention.Amount;
import org.depesche.mention.Mention;
import org.depesche.text.Document;

/**
 * Finds amounts of money in German text: {@code 12 Milliarden russische Rubel}, {@code $44,7 Mio.},
 * {@code zweieinhalb Millionen Euro}, {@code 1.200 BTC}. Immutable and thread-safe; time grows
 * linearly with the text.
 */
public final class AmountFinder {

    private final AmountGrammar grammar;

    private AmountFinder(AmountGrammar grammar) {
        this.grammar = grammar;
    }

    /**
     * Returns the finder with the project's words and rules, which are read at the first call.
     *
     * @throws java.io.UncheckedIOException if one of the resources is missing or malformed
     */
    public static AmountFinder load() {
        return new AmountFinder(AmountGrammar.german());
    }

    /**
     * Finds the amounts of a document, in order of appearance and without overlap.
     *
     * @return an unmodifiable list, empty if there are none
     */
    public List<Mention<Amount>> find(Document document) {
        return new AmountScan(grammar, document).mentions();
    }
}
