package org.depesche.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;

/**
 * The nominative of bodies that are named by a German noun: {@code Weißen Hauses} is {@code Weißes
 * Haus}, {@code Landtages} is {@code Landtag}. Immutable.
 */
final class OfficialNames {

    private static final int SHORTEST_STEM = 3;
    private static final List<String> ADJECTIVE_ENDINGS = List.of("en", "em", "es", "e");
    private static final List<String> NOUN_ENDINGS = List.of("", "es", "s", "n");
    private static final Map<String, String> STRONG = Map.of("m", "er", "n", "es", "p", "e");

    /** Of each listed noun, in lower case. */
    private final Map<String, String> genders;

    private final int longest;

    private OfficialNames(Map<String, String> genders) {
        this.genders = genders;
        longest = genders.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static OfficialNames load() {
        Map<String, String> genders = new HashMap<>();
        for (Row row : Table.resource(OfficialNames.class, "head-nouns.tsv", 2).rows()) {
            genders.put(row.cell(0), row.cell(1));
        }
        return new OfficialNames(genders);
    }

    /**
     * Returns {@code name} in the nominative, empty if it does not begin with adjectives and a noun
     * that is listed.
     */
    Optional<String> nominative(String name) {
        String[] words = name.split(" ", -1);
        int noun = 0;
        while (noun < words.length && headOf(words[noun]).isEmpty()) {
            if (stem(words[noun]).equals(words[noun])) {
                return Optional.empty();
            }
            noun++;
        }
        if (noun == words.length) {
            return Optional.empty();
        }
        String head = headOf(words[noun]).orElseThrow();
        String gender = genders.get(last(head).orElseThrow());
        words[noun] = head;
        for (int i = 0; i < noun; i++) {
            words[i] = stem(words[i]) + STRONG.get(gender);
        }
        return Optional.of(String.join(" ", words));
    }

    private static String stem(String word) {
        if (!Character.isUpperCase(word.isEmpty() ? ' ' : word.charAt(0))) {
            return word;
        }
        for (String ending : ADJECTIVE_ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Returns the noun without the ending of its genitive, empty if it is not listed. */
    private Optional<String> headOf(String word) {
        for (String ending : NOUN_ENDINGS) {
            if (word.endsWith(ending)) {
                String bare = word.substring(0, word.length() - ending.length());
                if (last(bare).isPresent()) {
                    return Optional.of(bare);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the longest listed noun that the word ends in. */
    private Optional<String> last(String word) {
        String lower =
                word.substring(Math.max(0, word.length() - longest)).toLowerCase(Locale.GERMAN);
        for (int at = 0; lower.length() - at >= SHORTEST_STEM; at++) {
            if (genders.containsKey(lower.substring(at))) {
                return Optional.of(lower.substring(at));
            }
        }
        return Optional.empty();
    }
}
