package org.depesche.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialNamesTest {

    private static final OfficialNames NAMES = OfficialNames.load();

    @ParameterizedTest
    @CsvSource({
        "Weißen Haus, Weißes Haus",
        "Weißen Hauses, Weißes Haus",
        "Oberste Gerichtshof, Oberster Gerichtshof",
        "Europäischen Parlaments, Europäisches Parlament",
        "Landeskriminalamtes Sachsen, Landeskriminalamt Sachsen",
        "Repräsentantenhauses, Repräsentantenhaus",
        "Internationalen Währungsfonds, Internationaler Währungsfonds",
        "Wirtschaftsstabilisierungsfonds, Wirtschaftsstabilisierungsfonds",
        "Vereinten Nationen, Vereinte Nationen",
    })
    void puts_bodies_into_the_nominative(String written, String expected) {
        assertThat(NAMES.nominative(written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Siemens", "Norges Bank", "Wiener Börse", "Emirates NBD", "BRICS", "x"})
    void says_nothing_of_other_names(String written) {
        assertThat(NAMES.nominative(written)).isEmpty();
    }
}
