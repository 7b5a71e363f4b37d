package org.depesche.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.depesche.nlp.DocumentReader;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.depesche.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NominativesTest {

    private static final Nominatives NOMINATIVES =
            Nominatives.load(KnownNames.load(Gazetteer.load()));
    private static final DocumentReader READER = DocumentReader.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Das sind die Pläne [Jens Spahns].; Jens Spahn",
                "Der Rücktritt [Weils] stand bevor.; Weil",
                "Der Rücktritt [Maas] stand bevor.; Maas",
                "Gestern sprach [Heiko Maas] in Rom.; Heiko Maas",
                "Gestern sprach der Anwalt [Brian Simms] in Rom.; Brian Simms",
                "[Julia Wiens] sprach in Rom.; Julia Wiens",
                "Die Reden [Angela Merkels] sind kurz.; Angela Merkel",
                "Kritik an [Merkels] Reise; Merkel",
                "Er kennt [Hans Peters] gut.; Hans Peters",
            })
    void persons(String text, String expected) {
        Document document = document(text);
        Span span = span(text);
        assertThat(NOMINATIVES.ofPerson(document, span, Set.of(span.of(document.text()))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Die [Freien Wähler] fordern Geld.; Freie Wähler",
                "Das Programm der [Freien Wähler] ist kurz.; Freie Wähler",
                "Sie trat bei den [Freien Wählern] ein.; Freie Wähler",
                "In den [Vereinten Nationen] wird gestritten.; Vereinte Nationen",
                "Es geht um [Origins] und mehr.; Origins",
                "Der Bericht der [Art Blocks] liegt vor.; Art Blocks",
            })
    void organisations(String text, String expected) {
        Document document = document(text);
        Span span = span(text);
        assertThat(NOMINATIVES.ofOrganisation(document, span, Set.of(span.of(document.text()))))
                .isEqualTo(expected);
    }

    private static Document document(String text) {
        return READER.read(Article.of(text.replace("[", "").replace("]", "")));
    }

    private static Span span(String text) {
        return new Span(text.indexOf('['), text.indexOf(']') - 1);
    }
}
