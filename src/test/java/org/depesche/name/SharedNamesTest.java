package org.depesche.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.money.AmountFinder;
import org.junit.jupiter.api.Test;

/** A name that stands in two lists says so in one of them. */
class SharedNamesTest {

    private static final String WORD = "word";
    private static final Path ORGANISATIONS =
            Path.of("src/main/resources/org/depesche/name/organisations.tsv");

    /** What a region's own towns are called; they stand among the cities by size. */
    private static final Set<String> TOWNS =
            Set.of("gemeinde", "parish", "munizip", "kommune", "stadtbezirk", "stadt");

    private final Set<String> lands = lands();
    private final Set<String> coins = coins();
    private final Set<String> units = units();
    private final Set<String> cities = names("cities.tsv", 5, 4, row -> true);
    private final Set<String> surnames = names("surnames.tsv", 1, -1, row -> true);
    private final Set<String> firstNames = names("firstnames.tsv", 2, -1, row -> true);

    @Test
    void no_name_is_that_of_two_organisations() {
        assertThatCode(() -> OrganisationList.read(ORGANISATIONS)).doesNotThrowAnyException();
    }

    @Test
    void organisations_that_are_called_as_something_else_bear_the_flag() {
        assertThat(
                        shared(
                                names("organisations.tsv", 4, 3, row -> true),
                                Stream.of(
                                        lands,
                                        coins,
                                        cities,
                                        surnames,
                                        firstNames,
                                        functions("title", "function", "legal-form"))))
                .isEmpty();
    }

    @Test
    void surnames_that_are_called_as_something_else_bear_the_flag() {
        assertThat(
                        shared(
                                surnames,
                                Stream.of(
                                        lands,
                                        coins,
                                        units,
                                        cities,
                                        functions("title", "function", "org-designator"))))
                .isEmpty();
    }

    @Test
    void given_names_that_are_called_as_something_else_bear_the_flag() {
        assertThat(
                        shared(
                                firstNames,
                                Stream.of(
                                        lands,
                                        coins,
                                        units,
                                        cities,
                                        functions("title", "function", "org-designator"))))
                .isEmpty();
    }

    private static Set<String> shared(Set<String> names, Stream<Set<String>> others) {
        Set<String> shared = new TreeSet<>();
        others.forEach(other -> names.stream().filter(other::contains).forEach(shared::add));
        return shared;
    }

    /** Names in the first column and that of the aliases, of rows without the flag. */
    private static Set<String> names(String file, int flag, int aliases, Predicate<Row> of) {
        Set<String> names = new TreeSet<>();
        for (Row row : Table.resource(Gazetteer.class, file, 1).rows()) {
            if (of.test(row) && (flag < 0 || !row.cell(flag).contains(WORD))) {
                names.add(row.cell(0));
                names.addAll(aliases < 0 ? List.of() : row.list(aliases));
            }
        }
        return names;
    }

    private static Set<String> lands() {
        Set<String> lands = names("countries.tsv", -1, 2, row -> true);
        lands.addAll(names("regions.tsv", -1, 2, row -> !TOWNS.contains(row.cell(3))));
        lands.addAll(names("places.tsv", -1, 3, row -> true));
        return lands;
    }

    private static Set<String> coins() {
        Set<String> coins = names("coins.tsv", -1, -1, row -> true);
        Table.resource(Gazetteer.class, "coins.tsv", 2).rows().forEach(r -> coins.add(r.cell(1)));
        return coins;
    }

    private static Set<String> units() {
        Set<String> units = new TreeSet<>();
        for (Row row : Table.resource(AmountFinder.class, "nouns.tsv", 2).rows()) {
            units.addAll(List.of(row.cell(1).split(" ", -1)));
        }
        for (Row row : Table.resource(AmountFinder.class, "subunits.tsv", 1).rows()) {
            units.addAll(List.of(row.cell(0).split(" ", -1)));
        }
        return units;
    }

    private static Set<String> functions(String... classes) {
        return names("functions.tsv", -1, -1, row -> Set.of(classes).contains(row.cell(1)));
    }
}
