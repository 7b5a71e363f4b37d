package org.depesche.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;

/**
 * Tells the nouns of compounds with a person's whole name ({@code Elon Musk-Firma}) from second
 * halves of surnames. Immutable.
 */
final class PersonHeads {

    private static final Set<String> CLASSES = Set.of("title", "function", "org-designator");
    private static final List<String> ENDINGS =
            List.of("", "s", "es", "e", "en", "n", "er", "ern", "innen");

    /** Shorter nouns also end surnames: {@code Althaus}, {@code Stefan}. */
    private static final int SHORTEST_LAST_PART = 6;

    private static final int LONGEST = 40;

    private final FunctionWords functions = FunctionWords.load(CLASSES);
    private final Set<String> nouns = new HashSet<>();
    private final KnownNames known;

    private PersonHeads(KnownNames known) {
        this.known = known;
    }

    static PersonHeads load(KnownNames known) {
        PersonHeads heads = new PersonHeads(known);
        for (Row row : Table.resource(PersonHeads.class, "person-heads.tsv", 1).rows()) {
            heads.nouns.add(row.cell(0));
        }
        return heads;
    }

    /** Tells whether {@code word} is a common noun in any case and number, and no surname. */
    boolean contains(String word) {
        if (word.length() > LONGEST || known.isSurname(word)) {
            return false;
        }
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .anyMatch(this::isNoun);
    }

    private boolean isNoun(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        if (nouns.contains(lower) || functions.contains(word)) {
            return true;
        }
        for (int at = 1; lower.length() - at >= SHORTEST_LAST_PART; at++) {
            if (nouns.contains(lower.substring(at))) {
                return true;
            }
        }
        return false;
    }
}
