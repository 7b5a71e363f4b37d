package org.depesche.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;

/** The legal forms that end the names of firms: {@code AG}, {@code Co., Ltd.}. Immutable. */
final class LegalForms {

    private static final int SHORTEST_FIRST_WORD = 4;

    /** Endings of adjectives, which do not name a firm by themselves: {@code Deutsche Bank AG}. */
    private static final List<String> ADJECTIVES =
            List.of("er", "sche", "ische", "liche", "te", "al", "ic");

    private final Set<String> forms = new HashSet<>();

    /** Words that begin names without being short for them; given names and places are others. */
    private final Set<String> openers = new HashSet<>();

    private final Gazetteer gazetteer;

    private LegalForms(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static LegalForms load(Gazetteer gazetteer) {
        LegalForms legal = new LegalForms(gazetteer);
        for (Row row : Table.resource(LegalForms.class, "legal-forms.tsv", 1).rows()) {
            legal.forms.add(row.cell(0));
        }
        for (Row row : Table.resource(LegalForms.class, "name-openers.tsv", 1).rows()) {
            legal.openers.add(row.cell(0));
        }
        return legal;
    }

    /** Tells whether {@code word} is a legal form. */
    boolean contains(String word) {
        return forms.contains(word);
    }

    /**
     * Returns the shorter names by which a firm may be called again: the name without its legal
     * form, and the first word, if it is no adjective and no place. None if there is no legal form.
     *
     * @param words the name's words and signs
     */
    List<List<String>> shortened(List<String> words) {
        int end = words.size();
        while (end > 1 && (isSign(words.get(end - 1)) || contains(words.get(end - 1)))) {
            end--;
        }
        boolean legal = words.subList(end, words.size()).stream().anyMatch(this::contains);
        if (!legal) {
            return List.of();
        }
        List<List<String>> shorter = new ArrayList<>();
        shorter.add(List.copyOf(words.subList(0, end)));
        String first = words.get(0);
        boolean lone = end > 1 && Character.isLetter(words.get(1).charAt(0));
        if (lone && first.length() >= SHORTEST_FIRST_WORD && !isShared(first)) {
            if (ADJECTIVES.stream().noneMatch(first::endsWith)) {
                shorter.add(List.of(first));
            }
        }
        return shorter;
    }

    private boolean isShared(String word) {
        return openers.contains(word)
                || gazetteer.firstNames().bears(word)
                || gazetteer.isPlace(word);
    }

    private static boolean isSign(String word) {
        return !Character.isLetterOrDigit(word.charAt(0));
    }
}
