package org.depesche.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AmountTablesTest {

    /** Funds, metals, test codes, and codes that JDKs know of currencies that are gone. */
    private static final Set<String> NO_MONEY =
            Set.of(
                    "BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "USS", "UYI", "XAG", "XAU",
                    "XBA", "XBB", "XBC", "XBD", "XDR", "XFO", "XFU", "XPD", "XPT", "XSU", "XTS",
                    "XUA", "XXX", "ADP", "AFA", "AYM", "AZM", "BGL", "BYB", "BYR", "CSD", "CUC",
                    "GHC", "GWP", "MGF", "MRO", "MZM", "ROL", "SDD", "SRG", "STD", "TMM", "TPE",
                    "TRL", "VEB", "VED", "VEF", "YUM", "ZMK", "ZWD", "ZWN", "ZWR");

    /** Each table with the column in which its examples stand. */
    static Stream<Arguments> examples() {
        return Stream.of(
                        Arguments.of("modifiers.tsv", 2),
                        Arguments.of("fillers.tsv", 1),
                        Arguments.of("ranges.tsv", 3),
                        Arguments.of("changes.tsv", 3),
                        Arguments.of("exclusions.tsv", 3),
                        Arguments.of("conversions.tsv", 2))
                .flatMap(AmountTablesTest::rows);
    }

    private static Stream<Arguments> rows(Arguments table) {
        String name = (String) table.get()[0];
        int column = (int) table.get()[1];
        return Table.resource(AmountFinder.class, name, column + 1).rows().stream()
                .map(row -> Arguments.of(name + ":" + row.line(), row.cell(column)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void each_rule_finds_and_leaves_what_its_example_says(String row, String marked) {
        assertThat(marked).isNotBlank();
        assertThat(MarkedText.mark(MarkedText.unmarked(marked))).isEqualTo(marked);
    }

    @Test
    void each_modifier_is_found_before_an_amount() {
        for (Row row : Table.resource(AmountFinder.class, "modifiers.tsv", 2).rows()) {
            for (String phrase : row.cell(0).split("\\|", -1)) {
                String text = "Das kostet " + phrase + " 3 Millionen Euro.";
                assertThat(MarkedText.mark(text))
                        .isEqualTo(
                                "Das kostet "
                                        + phrase
                                        + " [3 Millionen Euro|EUR 3000000 "
                                        + row.cell(1)
                                        + "].");
            }
        }
    }

    @Test
    void behind_each_noun_of_sums_über_is_no_modifier() {
        for (Row row : Table.resource(AmountFinder.class, "sums.tsv", 2).rows()) {
            String text = "Das Haus " + row.cell(1) + " über 3 Millionen Euro.";
            assertThat(MarkedText.mark(text))
                    .isEqualTo("Das Haus " + row.cell(1) + " über [3 Millionen Euro|EUR 3000000].");
        }
    }

    @Test
    void knows_every_active_currency_by_its_code() {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            if (!NO_MONEY.contains(code)) {
                assertThat(MarkedText.mark("Es kostet 12 " + code + "."))
                        .isEqualTo("Es kostet [12 " + code + "|" + code + " 12].");
            }
        }
    }

    @Test
    void knows_each_coin_by_name_and_ticker_behind_a_number() {
        for (Row row : Table.resource(AmountFinder.class, "coins.tsv", 2).rows()) {
            for (String name : List.of(row.cell(0), row.cell(1))) {
                if (!name.equals("-")) {
                    Document document = MarkedText.document("Er hält 12 " + name + ".");
                    assertThat(AmountFinder.load().find(document)).as(name).hasSize(1);
                }
            }
        }
    }
}
