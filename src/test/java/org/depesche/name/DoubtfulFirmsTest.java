package org.depesche.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.depesche.nlp.DocumentReader;
import org.depesche.nlp.NameTag;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.depesche.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtfulFirmsTest {

    private static final DoubtfulFirms FIRMS =
            DoubtfulFirms.load(KnownNames.load(Gazetteer.load()));
    private static final DocumentReader READER = DocumentReader.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Was Binance & Co. verdienen; Binance & Co.; Binance",
                "Was Binance und Co verdienen; Binance und Co; Binance",
                "Qualdrion wuchs, wie Qualdrion & Co. sagen; Qualdrion|Qualdrion & Co.;"
                        + " Qualdrion|Qualdrion",
                "Zum Einhorn – Bank of Xyrbel zahlt; Einhorn – Bank; ''",
                "Binance – Coinbase zahlt; Binance – Coinbase; Binance|Coinbase",
            })
    void parts_what_signs_join(String text, String found, String expected) {
        assertThat(String.join("|", parted(text, found.split("\\|", -1)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Anwälte von Qualdrion & Co. klagen; Qualdrion & Co.",
                "Der Konzern Merck & Co. wächst; Merck & Co.",
                "Die Binance & Co. KG wächst; Binance & Co. KG",
                "Die Gurten – Park im Grünen; Gurten – Park im Grünen",
                "Bei Hapag-Lloyd wird gestreikt; Hapag-Lloyd",
            })
    void leaves_names_that_hold_these_signs(String text, String name) {
        assertThat(parted(text, name)).containsExactly(name);
    }

    private static List<String> parted(String text, String... names) {
        Document document = READER.read(Article.of(text));
        List<NameTag> tags = new ArrayList<>();
        int at = 0;
        for (String name : names) {
            int start = text.indexOf(name, at);
            at = start + name.length();
            tags.add(new NameTag(new Span(start, at), "ORG", 0.9));
        }
        return FIRMS.part(document, tags).stream().map(tag -> tag.span().of(text)).toList();
    }
}
