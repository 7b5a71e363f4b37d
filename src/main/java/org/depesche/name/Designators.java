package org.depesche.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.mention.LocationKind;
import org.depesche.text.Document;

/** The words before a name that say what kind of place it is: {@code Oblast}, {@code Stadt}. */
final class Designators {

    /**
     * What a designator says.
     *
     * @param kind the kind of place
     * @param country where the word is used, empty if in more than one country
     */
    record Designator(LocationKind kind, String country) {}

    private static final int SHORTEST_LAST_PART = 4;

    private final Map<String, Designator> byWord = new HashMap<>();

    private Designators() {}

    static Designators load() {
        Designators designators = new Designators();
        for (Row row : Table.resource(Designators.class, "place-designators.tsv", 2).rows()) {
            LocationKind kind = LocationKind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            designators.byWord.put(row.cell(0), new Designator(kind, row.cell(2)));
        }
        return designators;
    }

    /** Returns what the word before {@code token} says, empty if it says nothing. */
    Optional<Designator> before(Document document, int token) {
        if (token == 0) {
            return Optional.empty();
        }
        String word = document.tokenText(token - 1).toLowerCase(Locale.GERMAN);
        for (int at = 0; word.length() - at >= SHORTEST_LAST_PART; at++) {
            Designator found = byWord.get(word.substring(at));
            if (found != null) {
                return Optional.of(found);
            }
        }
        Designator whole = byWord.get(word);
        return Optional.ofNullable(whole);
    }
}
