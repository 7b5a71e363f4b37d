package org.depesche.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.nlp.DocumentReader;
import org.depesche.nlp.NameTag;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.depesche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBordersTest {

    private static final NameBorders BORDERS = NameBorders.load(LegalForms.load(Gazetteer.load()));
    private static final DocumentReader READER = DocumentReader.load();

    @ParameterizedTest
    @CsvSource({
        "In der Oblast Irkutsk fehlt Strom., LOC, Oblast Irkutsk, Irkutsk",
        "Der US-Bundesstaat Texas zahlt., LOC, Bundesstaat Texas, Texas",
        "in der Republik Kongo, LOC, Republik Kongo, Republik Kongo",
        "am Flughafen Rotterdam, LOC, Flughafen Rotterdam, Flughafen Rotterdam",
        "In der Sparte Digital Industries kriselt es., ORG, Sparte Digital Industries, Digital"
                + " Industries",
        "bei der linken Tageszeitung Volksblatt in Berlin, ORG, linken Tageszeitung Volksblatt,"
                + " Volksblatt",
        "Die dbb tarifunion mahnt., ORG, dbb tarifunion, dbb tarifunion",
        "Das schreibt Kommersant. Der Preis stieg., ORG, Kommersant., Kommersant",
        "Das teilte Bitmain Technologies Ltd. Der Presse mit, ORG, Bitmain Technologies Ltd.,"
                + " Bitmain Technologies Ltd.",
        "ein Werk der GmbH & Co. KG, ORG, GmbH & Co. KG, GmbH & Co. KG",
        "Da baut Hessen Mobil für 1.400 Euro., ORG, Hessen Mobil für 1, Hessen Mobil",
    })
    void sets_the_borders_of_a_name(String text, String type, String found, String expected) {
        assertThat(mended(text, type, found)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Die US-Bundespolizei ermittelt., LOC, US",
        "Das gilt EU-weit., ORG, EU",
        "ein Kreml-naher Sender, ORG, Kreml",
    })
    void drops_what_is_no_name_in_a_compound(String text, String type, String found) {
        assertThat(mended(text, type, found)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Die US-Notenbank und die USA, LOC, USA", "der EU-Kommissar, ORG, EU"})
    void keeps_names_before_nouns(String text, String type, String found) {
        assertThat(mended(text, type, found)).containsExactly(found);
    }

    @Test
    void parts_two_firms_behind_a_legal_form() {
        String name = "BDO Unibank Inc. und Bank of the Philippine Islands";
        assertThat(mended("Die Banken " + name + " warnen.", "ORG", name))
                .containsExactly("BDO Unibank Inc.", "Bank of the Philippine Islands");
    }

    private static List<String> mended(String text, String type, String found) {
        Document document = READER.read(Article.of(text));
        int start = text.indexOf(found);
        NameTag tag = new NameTag(new Span(start, start + found.length()), type, 1);
        return BORDERS.mend(document, List.of(tag)).stream()
                .map(mended -> mended.span().of(text))
                .toList();
    }
}
