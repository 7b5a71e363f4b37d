package org.depesche.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms in which the words of a listed name stand in a German sentence. */
final class NameForms {

    private static final int SHORTEST_CAPITALS = 4;
    private static final int SHORTEST_ADJECTIVE = 4;
    private static final String NEVER_BEFORE_S = "sxzß";
    private static final String VOWELS = "aeiouyäöü";
    private static final List<String> DATIVE_PLURALS = List.of("e", "er", "el");

    private NameForms() {}

    /**
     * Returns the forms of a word, itself among them.
     *
     * @param word the word as it is listed, in the nominative
     * @param noun whether it is declined as a noun, else as an adjective before one
     */
    static Set<String> of(String word, boolean noun) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        String capitals = word.toUpperCase(Locale.ROOT);
        if (!Character.isLetter(word.charAt(0)) || word.equals(capitals)) {
            addGenitive(word, noun, forms);
            return forms;
        }
        if (word.length() >= SHORTEST_CAPITALS) {
            forms.add(capitals);
        }
        if (noun) {
            addNoun(word, forms);
        } else if (word.length() >= SHORTEST_ADJECTIVE) {
            addAdjective(word, forms);
        }
        return forms;
    }

    /** Abbreviations and signs have no other ending: {@code BSI}, {@code BSIs}. */
    private static void addGenitive(String word, boolean noun, Set<String> forms) {
        boolean letters = word.length() > 1 && Character.isLetter(word.charAt(word.length() - 1));
        if (noun && letters && !isSibilant(word)) {
            forms.add(word + "s");
        }
    }

    private static void addNoun(String word, Set<String> forms) {
        boolean sibilant = isSibilant(word);
        if (!sibilant) {
            forms.add(word + "s");
        }
        if (sibilant || VOWELS.indexOf(word.charAt(word.length() - 1)) < 0) {
            forms.add(word + "es");
        }
        if (DATIVE_PLURALS.stream().anyMatch(word::endsWith)) {
            forms.add(word + "n");
        }
    }

    private static void addAdjective(String word, Set<String> forms) {
        boolean strong = word.endsWith("er") || word.endsWith("es");
        if (!strong && !word.endsWith("e")) {
            return;
        }
        String stem = word.substring(0, word.lastIndexOf('e'));
        for (String ending : List.of("e", "en", "er", "es", "em")) {
            forms.add(stem + ending);
        }
    }

    /** Tells whether {@code word} ends in an -s that may be the genitive's. */
    static boolean mayBeGenitive(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == 's' && !isSibilant(word.substring(0, last));
    }

    /** Tells whether the genitive of {@code word} takes no -s but an apostrophe. */
    static boolean isSibilant(String word) {
        char last = Character.toLowerCase(word.charAt(word.length() - 1));
        return NEVER_BEFORE_S.indexOf(last) >= 0;
    }
}
