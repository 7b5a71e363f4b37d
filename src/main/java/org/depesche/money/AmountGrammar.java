package org.depesche.money;

import org.jspecify.annotations.Nullable;

/** The words and rules of amounts, read from their tables; immutable. */
final class AmountGrammar {

    final Units units = new Units();
    final Words words = new Words();
    final TermReader terms = new TermReader(units, words);
    final Exclusions exclusions = new Exclusions(words);
    final Joiners joiners = new Joiners();

    private static @Nullable AmountGrammar german;

    private AmountGrammar() {}

    /**
     * @throws java.io.UncheckedIOException if one of the resources is missing or malformed
     */
    static synchronized AmountGrammar german() {
        AmountGrammar known = german;
        if (known == null) {
            known = new AmountGrammar();
            german = known;
        }
        return known;
    }
}
