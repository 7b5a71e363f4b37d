package org.depesche.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;

/**
 * Nouns that stand beside names: titles and functions of persons, nouns that introduce
 * organisations, and compounds of these. Immutable.
 */
final class FunctionWords {

    private static final List<String> GENITIVES = List.of("es", "s");
    private static final int SHORTEST_SUFFIX = 3;
    private static final int LONGEST_SUFFIX = 40;

    private final Set<String> words = new HashSet<>();

    /** Last parts of compounds, in lower case. */
    private final Set<String> suffixes = new HashSet<>();

    private FunctionWords() {}

    /**
     * Loads the words of some classes.
     *
     * @param classes such as {@code title}, {@code function}, {@code org-designator}
     */
    static FunctionWords load(Set<String> classes) {
        FunctionWords functions = new FunctionWords();
        for (Row row : Table.resource(FunctionWords.class, "functions.tsv", 2).rows()) {
            if (classes.contains(row.cell(1))) {
                functions.add(row.cell(0));
            }
        }
        return functions;
    }

    private void add(String word) {
        if (word.startsWith("-")) {
            suffixes.add(word.substring(1).toLowerCase(Locale.ROOT));
        } else {
            words.add(word);
        }
    }

    /** Tells whether {@code word} is listed, or a compound with a listed last part. */
    boolean contains(String word) {
        if (words.contains(word)) {
            return true;
        }
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        // Longer suffixes are in no list, and a word may be millions of letters long.
        int first = Math.max(1, word.length() - LONGEST_SUFFIX);
        String lower = word.substring(first).toLowerCase(Locale.ROOT);
        for (int at = 0; lower.length() - at >= SHORTEST_SUFFIX; at++) {
            if (suffixes.contains(lower.substring(at))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether {@code word} or what it is the genitive of is contained. */
    boolean containsFormOf(String word) {
        return contains(word)
                || GENITIVES.stream()
                        .filter(word::endsWith)
                        .map(ending -> word.substring(0, word.length() - ending.length()))
                        .anyMatch(this::contains);
    }
}
