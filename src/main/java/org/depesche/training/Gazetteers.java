package org.depesche.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.name.NameFinder;
import org.depesche.nlp.NameLists;

/** Makes the tagger's {@link NameLists} from the lists of the package {@code name}. */
final class Gazetteers {

    private static final int BIG_CITY = 150_000;

    private final SortedMap<String, Collection<String>> lists = new TreeMap<>();

    private Gazetteers() {}

    /** Reads all lists; big cities, and names that are words, too, are lists of their own. */
    static NameLists read() {
        Gazetteers gazetteers = new Gazetteers();
        gazetteers.countries();
        gazetteers.regions();
        gazetteers.cities();
        gazetteers.coins();
        gazetteers.functions();
        gazetteers.organisations();
        gazetteers.persons();
        gazetteers.places();
        return NameLists.of(gazetteers.lists);
    }

    private static List<Row> rows(String file) {
        return Table.resource(NameFinder.class, file, 1).rows();
    }

    private void countries() {
        for (Row row : rows("countries.tsv")) {
            add("country", row.cell(0));
            addAll("country", row.list(2));
        }
    }

    private void regions() {
        for (Row row : rows("regions.tsv")) {
            add("region", row.cell(0));
            addAll("region", row.list(2));
        }
    }

    private void cities() {
        for (Row row : rows("cities.tsv")) {
            boolean word = row.cell(5).contains("word");
            boolean big = Integer.parseInt(row.cell(3)) >= BIG_CITY;
            String list = word ? "city-word" : big ? "city-big" : "city";
            add(list, row.cell(0));
            if (!word) {
                addAll(list, row.list(4));
            }
        }
    }

    private void coins() {
        for (Row row : rows("coins.tsv")) {
            String list = row.cell(2).contains("word") ? "coin-word" : "coin";
            add(list, row.cell(0));
            add(list, row.cell(1));
        }
    }

    private void functions() {
        for (Row row : rows("functions.tsv")) {
            add(row.cell(1), row.cell(0));
        }
    }

    private void organisations() {
        for (Row row : rows("organisations.tsv")) {
            String list = row.cell(4).contains("word") ? "org-word" : "org";
            add(list, row.cell(0));
            addAll(list, row.list(3));
        }
    }

    private void places() {
        for (Row row : rows("places.tsv")) {
            add("place", row.cell(0));
            addAll("place", row.list(3));
        }
    }

    private void persons() {
        for (Row row : rows("firstnames.tsv")) {
            add(row.cell(2).contains("word") ? "firstname-word" : "firstname", row.cell(0));
        }
        for (Row row : rows("surnames.tsv")) {
            add(row.cell(1).contains("word") ? "surname-word" : "surname", row.cell(0));
        }
    }

    private void addAll(String list, List<String> names) {
        names.forEach(name -> add(list, name));
    }

    private void add(String list, String name) {
        if (!name.isEmpty()) {
            lists.computeIfAbsent(list, key -> new ArrayList<>()).add(name);
        }
    }
}
