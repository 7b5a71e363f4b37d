package org.depesche.number;

import static org.assertj.core.api.Assertions.assertThat;

import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralReaderTest {

    private static final NumeralReader READER = NumeralReader.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56 | 1234.56 | 5",
                "12 | 12 | 1",
                "100'000 | 100000 | 3",
                "25 000 | 25000 | 2",
                "2 500 000 | 2500000 | 3",
                "25\u00A0000,50 | 25000.5 | 4",
                "1,783 Milliarden | 1783000000 | 4",
                "1.783 | 1783 | 3",
                "0.783 | 0.783 | 3",
                "1.5 Milliarden | 1500000000 | 4",
                "137.972.423 | 137972423 | 5",
                "1,234.56 | 1234.56 | 5",
                "44,7 Mio. | 44700000 | 5",
                "44,7 Mio Euro | 44700000 | 4",
                "5 tausend | 5000 | 2",
                "zwei Dutzend | 24 | 2",
                "eine halbe Milliarde | 500000000 | 3",
                "einer Viertelmilliarde | 250000000 | 2",
                "drei viertel Millionen | 750000 | 3",
                "anderthalb Billionen | 1500000000000 | 2",
                "zwei Millionen dreihunderttausend | 2300000 | 3",
                "2 Millionen 300.000 | 2300000 | 5",
                "130-Millionen-Dollar | 130000000 | 3",
                "Zwei-Mrd.-Euro | 2000000000 | 4",
                "2½ Millionen | 2500000 | 3",
                "hundert Millionen | 100000000 | 2",
                "zwanzig Jahre | 20 | 1"
            })
    void reads_numbers_with_their_scale(String text, String value, int endToken) {
        Numeral numeral = READER.read(document(text), 0, NumberStyle.GERMAN).orElseThrow();
        assertThat(numeral.value()).isEqualByComparingTo(value);
        assertThat(numeral.endToken()).isEqualTo(endToken);
    }

    @Test
    void reads_a_comma_before_three_digits_as_grouping_in_english_style() {
        Document document = document("49,951");
        assertThat(READER.read(document, 0, NumberStyle.ENGLISH).orElseThrow().value())
                .isEqualByComparingTo("49951");
        assertThat(READER.read(document, 0, NumberStyle.GERMAN).orElseThrow().value())
                .isEqualByComparingTo("49.951");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.03.2024", "1.2.3", "1,2,3", "Haus", "12.3456.78", "Millionen"})
    void leaves_what_is_no_number(String text) {
        assertThat(READER.read(document(text), 0, NumberStyle.GERMAN)).isEmpty();
    }

    @Test
    void passes_over_digits_that_hang_together() {
        assertThat(READER.behindDigits(document("12.03.2024 Euro"), 0)).isEqualTo(5);
    }

    @Test
    void takes_any_length() {
        String digits = "9".repeat(1_000_000);
        assertThat(READER.read(document(digits), 0, NumberStyle.GERMAN)).isEmpty();
        assertThat(READER.read(document("1.".repeat(1000)), 0, NumberStyle.GERMAN)).isEmpty();
        assertThat(READER.read(document("ein".repeat(100_000)), 0, NumberStyle.GERMAN)).isEmpty();
    }

    private static Document document(String text) {
        Document.Builder builder = Document.builder(Article.of(text));
        for (Span span : SimpleTokenizer.INSTANCE.tokenizePos(text)) {
            builder.token(span.getStart(), span.getEnd());
        }
        return builder.build();
    }
}
