package org.depesche.money;

/** The words and rules of amounts, read from their tables; immutable. */
final class AmountGrammar {

    final Units units = new Units();
    final Words words = new Words();
    final TermReader terms = new TermReader(units, words);
    final Exclusions exclusions = new Exclusions(words);
    final Joiners joiners = new Joiners();

    private AmountGrammar() {}

    static AmountGrammar german() {
        return Holder.GERMAN;
    }

    private static final class Holder {
        static final AmountGrammar GERMAN = new AmountGrammar();
    }
}
