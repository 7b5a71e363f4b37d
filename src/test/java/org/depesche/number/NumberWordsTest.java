package org.depesche.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

    private static final NumberWords WORDS = NumberWords.german();

    @Test
    void reads_back_every_written_out_integer_below_a_million() {
        RuleBasedNumberFormat oracle =
                new RuleBasedNumberFormat(ULocale.GERMAN, RuleBasedNumberFormat.SPELLOUT);
        for (int i = 0; i < 1_000_000; i++) {
            String word = oracle.format(i).replace("\u00AD", "");
            assertThat(WORDS.cardinal(word)).as(word).contains(BigDecimal.valueOf(i));
        }
    }

    @Test
    void reads_back_ordinals() {
        RuleBasedNumberFormat oracle =
                new RuleBasedNumberFormat(ULocale.GERMAN, RuleBasedNumberFormat.SPELLOUT);
        for (int i = 1; i < 2_100; i++) {
            String word = oracle.format(i, "%spellout-ordinal").replace("\u00AD", "");
            assertThat(WORDS.ordinal(word)).as(word).isEqualTo(OptionalInt.of(i));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zweieinhalb, 2.5",
        "Eineinhalb, 1.5",
        "anderthalb, 1.5",
        "DREIEINVIERTEL, 3.25",
        "dreiviertel, 0.75",
        "halben, 0.5",
        "fünfzehnhundert, 1500",
        "neunzehnhundertneunundachtzig, 1989",
        "hundertundeins, 101",
        "fuenfunddreissig, 35",
        "zwo, 2",
        "einer, 1",
        "hunderttausend, 100000"
    })
    void reads_fractions_inflected_forms_and_other_spellings(String word, BigDecimal value) {
        assertThat(WORDS.cardinal(word)).hasValueSatisfying(v -> assertThat(v).isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "und",
                "zweiund",
                "zwanzigzwei",
                "Achtung",
                "Dreieich",
                "einsam",
                "hundertfach",
                "nullzwei",
                "zehnzehn",
                "undzwanzig",
                "Einheit",
                "vierteln"
            })
    void leaves_what_is_no_number(String word) {
        assertThat(WORDS.cardinal(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "ten", "besten", "nächste", "achtet", "Gäste", "erst"})
    void leaves_what_is_no_ordinal(String word) {
        assertThat(WORDS.ordinal(word)).isEmpty();
    }

    @Test
    void is_independent_of_the_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(WORDS.cardinal("DREI")).contains(BigDecimal.valueOf(3));
            assertThat(WORDS.ordinal("DRITTE")).isEqualTo(OptionalInt.of(3));
        } finally {
            Locale.setDefault(before);
        }
    }
}
