package org.depesche.name;

import org.depesche.lexicon.RowIndex;
import org.depesche.lexicon.Table;

/**
 * The lists of places and given names, each read once for all that ask for names. Immutable.
 *
 * @param countries name, code, further names
 * @param regions name, code, further names, kind
 * @param cities name, country, region, population, further names, remarks
 * @param areas seas, rivers, buildings and the like: name, country, kind, further names
 * @param firstNames name, in the fourth column further names
 */
record Gazetteer(
        RowIndex countries,
        RowIndex regions,
        RowIndex cities,
        RowIndex areas,
        RowIndex firstNames) {

    static Gazetteer load() {
        return new Gazetteer(
                RowIndex.of(table("countries.tsv", 2), 2),
                RowIndex.of(table("regions.tsv", 2), 2),
                RowIndex.of(table("cities.tsv", 4), 4),
                RowIndex.of(table("places.tsv", 3), 3),
                RowIndex.of(table("firstnames.tsv", 1), 3));
    }

    private static Table table(String resource, int columns) {
        return Table.resource(Gazetteer.class, resource, columns);
    }

    /** Tells whether a place has {@code word} as its main name. */
    boolean isPlace(String word) {
        return cities.bears(word)
                || regions.bears(word)
                || countries.bears(word)
                || areas.bears(word);
    }
}
