package org.depesche.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.depesche.text.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static final DocumentReader READER = DocumentReader.load();

    private static Document read(String text) {
        return READER.read(Article.of(text));
    }

    private static List<String> sentences(String text) {
        return read(text).sentences().stream().map(s -> s.span().of(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Unternehmen zahlte 1,2 Mio. Euro an den Bund.",
                "Rund 44 Mrd. US-Dollar flossen am 12. März 2024 ab.",
                "Im 3. Quartal stieg der Umsatz.",
                "Das berichtet crypto.news, eine Nachrichtenseite.",
                "Die Bank bzw. Ihre Tochter zahlt ca. 3 Euro, z. B. in Berlin.",
                "Dr. Müller und J. Powell trafen sich am 5. Mai.",
                "Der 21. Bundestag tagt im Saal Nr. 4 des Hauses.",
                "Der Anbieter Yahoo! und der Konzern sprechen.",
            })
    void leaves_whole_what_holds_a_stop_inside(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void divides_at_stops_that_end_a_sentence() {
        assertThat(
                        sentences(
                                "Der Preis fiel auf 5 Mio. Die Börse schwieg. „Wir warten ab.“ Das"
                                        + " war 2023. Danach kam nichts."))
                .containsExactly(
                        "Der Preis fiel auf 5 Mio.",
                        "Die Börse schwieg.",
                        "„Wir warten ab.“",
                        "Das war 2023.",
                        "Danach kam nichts.");
    }

    @Test
    void line_breaks_between_blocks_end_a_sentence() {
        assertThat(sentences("Nvidia fällt tief\nDie Aktie verlor am Montag.\n\nMoskau schweigt"))
                .containsExactly(
                        "Nvidia fällt tief", "Die Aktie verlor am Montag.", "Moskau schweigt");
    }

    @Test
    void line_breaks_inside_a_wrapped_paragraph_end_none() {
        String wrapped =
                "Die Aktie des großen Konzerns verlor am Montag in\n"
                        + "Frankfurt deutlich, nachdem die Zahlen der Firma\n"
                        + "Müller enttäuscht hatten.";
        assertThat(sentences(wrapped)).containsExactly(wrapped);
    }

    @Test
    void tokens_are_runs_of_letters_of_digits_and_single_signs() {
        String text = "OFAC-Sanktionen: $44,7 Mio.";
        assertThat(read(text).tokens().stream().map(t -> t.span().of(text)))
                .containsExactly("OFAC", "-", "Sanktionen", ":", "$", "44", ",", "7", "Mio", ".");
    }

    @Test
    void characters_and_their_marks_are_never_cut() {
        String text = "Mu\u0308nchen 🚀🚀 steigt";
        assertThat(read(text).tokens().stream().map(t -> t.span().of(text)))
                .containsExactly("Mu\u0308nchen", "🚀", "🚀", "steigt");
    }

    @Test
    void headline_body_and_teaser_are_told_apart() {
        String text = "Nvidia fällt\n\nDie Aktie fiel.\n\nWeiterlesen: Intel steigt\n\nEnde.";
        Document document = read(text);
        assertThat(document.part(0)).isEqualTo(Part.HEADLINE);
        assertThat(document.part(text.indexOf("Aktie"))).isEqualTo(Part.BODY);
        assertThat(document.part(text.indexOf("Intel"))).isEqualTo(Part.TEASER);
        assertThat(document.part(text.indexOf("Ende"))).isEqualTo(Part.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lesen Sie auch – TEASER",
                "LESEN SIE AUCH: TEASER",
                "Weiterlesen » TEASER",
                "Lesen Sie auch\n\nTEASER\nTEASER",
                "Das könnte Sie auch interessieren:\n- TEASER\n- TEASER",
                "Mehr zum Thema\nTEASER\n\nBODY geht weiter.",
                "Anzeige\n\nBODY steht nicht darunter",
                "Lesen Sie auch zwischen den Zeilen, BODY.",
                "Zum Thema Steuern schwieg BODY.",
            })
    void a_teaser_has_a_label_on_its_line_or_over_its_list(String text) {
        Document document = read("Titel der Meldung\n\nEs steigt.\n\n" + text);
        for (Part part : List.of(Part.BODY, Part.TEASER)) {
            int at = document.text().indexOf(part.name());
            assertThat(at < 0 ? part : document.part(at)).isEqualTo(part);
        }
    }

    @Test
    void empty_and_blank_texts_have_no_sentence() {
        assertThat(read("").sentences()).isEmpty();
        assertThat(read(" \n\t\r\n").tokens()).isEmpty();
    }

    @Test
    void endless_words_full_of_stops_are_read_in_linear_time() {
        String text = "a.".repeat(200_000) + " " + ". ".repeat(100_000);
        assertThat(read(text).tokenCount()).isEqualTo(500_000);
    }
}
