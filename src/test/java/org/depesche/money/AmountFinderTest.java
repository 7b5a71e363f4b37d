package org.depesche.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.depesche.mention.Amount;
import org.depesche.mention.Mention;
import org.depesche.mention.Value;
import org.depesche.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountFinderTest {

    private static final List<String> PIECES =
            List.of(
                    "5",
                    "1.200",
                    "3,5",
                    "Mio.",
                    "Milliarden",
                    "Euro",
                    "$",
                    "US$",
                    "Dollar",
                    "bis",
                    "zwischen",
                    "und",
                    "von",
                    "auf",
                    "-",
                    "–",
                    "(",
                    ")",
                    "rund",
                    "über",
                    "eine",
                    "halbe",
                    "Bitcoin",
                    "BTC",
                    "minus",
                    "Cent",
                    ".",
                    ",",
                    "\n",
                    "\n\n",
                    "Kronen",
                    "Schweden",
                    "EUR",
                    "zwei",
                    "statt",
                    "umgerechnet",
                    "\uD800",
                    "\u00A0",
                    "½");

    private final AmountFinder finder = AmountFinder.load();

    @Test
    void mentions_of_random_text_lie_in_order_and_read_back() {
        Random random = new Random(42);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
                text.append(random.nextInt(4) == 0 ? "" : " ");
            }
            assertInvariants(text.toString());
        }
    }

    private void assertInvariants(String text) {
        Document document = MarkedText.document(text);
        List<Mention<Amount>> amounts = finder.find(document);
        int end = 0;
        for (Mention<Amount> amount : amounts) {
            assertThat(amount.span().start()).isGreaterThanOrEqualTo(end);
            end = amount.span().end();
            assertThat(text.substring(amount.span().start(), end)).isEqualTo(amount.text());
            assertThat(Value.parse(amount.type(), amount.value().toString()))
                    .isEqualTo(amount.value());
        }
        Conversions.load()
                .find(document, amounts)
                .forEach(c -> assertThat(amounts).contains(c.to()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 ",
                "5",
                "1.",
                "von 5 ",
                "zwischen 5 und ",
                "(",
                "$",
                "eine ",
                "Millionen ",
                "5 Kronen ",
                "ein",
                "über ",
                "-",
                "5 Euro, ",
                "5 Euro (",
                "rund rund ",
                "US $ "
            })
    void takes_long_repetitions_in_linear_time(String piece) {
        String text = piece.repeat(60_000 / piece.length());
        assertInvariants(text);
    }

    @Test
    void finds_the_same_on_many_threads() {
        String text =
                "Das kostet zwischen 5 und 10 Mio. Dollar, rund 3.000 Kronen in Oslo. ".repeat(50);
        Document document = MarkedText.document(text);
        List<Mention<Amount>> expected = finder.find(document);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> finder.find(document)))
                .allMatch(expected::equals);
    }

    @Test
    void is_independent_of_the_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(MarkedText.mark("DREI MILLIONEN EURO"))
                    .isEqualTo("[DREI MILLIONEN EURO|EUR 3000000]");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_line_break_between_blocks_is_a_border_one_within_a_sentence_is_none() {
        assertThat(MarkedText.mark("Der Umsatz lag bei 5\nMillionen Euro und stieg."))
                .isEqualTo("Der Umsatz lag bei [5\nMillionen Euro|EUR 5000000] und stieg.");
        assertThat(MarkedText.mark("Mitarbeiter: 5\n\nEuro: stark")).doesNotContain("[");
    }

    @Test
    void tells_part_origin_and_confidence() {
        Mention<Amount> amount = finder.find(MarkedText.document("Es kostet 5 Euro.")).get(0);
        assertThat(amount.origin()).isEqualTo("amount: number unit");
        assertThat(amount.confidence()).isBetween(0.9, 1.0);
    }
}
