package org.depesche.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.nlp.DocumentReader;
import org.depesche.nlp.NameTag;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.depesche.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketNamesTest {

    private static final DocumentReader READER = DocumentReader.load();

    @ParameterizedTest
    @CsvSource({
        "Der Verband Deutscher Fischer (VDF) klagt., ORG, Verband Deutscher Fischer, VDF",
        "die Ostwald-Stiftung (OwS) in Bonn, ORG, Ostwald-Stiftung, OwS",
    })
    void finds_an_abbreviation(String text, String type, String name, String expected) {
        assertThat(completed(text, type, name)).containsExactly(name, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Bergmann AG (MDAX) verlor., ORG, Bergmann AG",
        "Bergmann (Bonn) verlor., ORG, Bergmann",
        "Carla Denk Ullmann (CDU) sprach., PER, Carla Denk Ullmann",
        "Bergmann Axt (BA und BX) verlor., ORG, Bergmann Axt",
    })
    void leaves_other_brackets(String text, String type, String name) {
        assertThat(completed(text, type, name)).containsExactly(name);
    }

    private static List<String> completed(String text, String type, String name) {
        Document document = READER.read(Article.of(text));
        int start = text.indexOf(name);
        NameTag tag = new NameTag(new Span(start, start + name.length()), type, 1);
        return BracketNames.complete(document, List.of(tag)).stream()
                .map(found -> found.span().of(text))
                .toList();
    }
}
