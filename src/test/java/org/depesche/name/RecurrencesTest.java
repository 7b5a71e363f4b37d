package org.depesche.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.depesche.nlp.DocumentReader;
import org.depesche.nlp.NameTag;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.depesche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrencesTest {

    private static final Recurrences RECURRENCES =
            Recurrences.load(LegalForms.load(Gazetteer.load()));
    private static final DocumentReader READER = DocumentReader.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "In Tibet gärt es. Die Lage Tibets ist ernst.; LOC; Tibet; Tibets",
                "Vorsitzender Qiangba Puncog sprach. Das war Puncogs Antwort.; PER; Qiangba Puncog;"
                        + " Puncogs",
                "Altair Engineering Inc. baut. Heute meldete Altair mehr.; ORG; Altair Engineering"
                        + " Inc.; Altair",
                "Die Hapag-Lloyd AG fährt. Danach verdiente Hapag-Lloyd gut.; ORG; Hapag-Lloyd AG;"
                        + " Hapag-Lloyd",
                "Elliptic fand es. Der Elliptic-Chef schweigt.; ORG; Elliptic; Elliptic",
                "Das meldete nord.de am Abend. Laut nord.de kam niemand.; ORG; nord.de; nord.de",
            })
    void finds_a_sure_name_again(String text, String type, String name, String again) {
        assertThat(completed(text, type, name, 0.95)).containsExactly(name, again);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "In Stuttgart wird gebaut. Alle streiten über Stuttgart 21 weiter.; LOC; Stuttgart",
                "In Polen wird gewählt. Viele der Polen bleiben daheim.; LOC; Polen",
                "In Halle wird gerechnet. In dieser Halle ist es warm.; LOC; Halle",
                "Die FDP regiert. Das ist FDP-intern strittig.; ORG; FDP",
                "Telegram sperrt ihn. Das stand auf Telegram am Abend.; ORG; Telegram",
                "Tether prüft. Er zahlt in Tether und Dollar.; ORG; Tether",
                "Die taz kommt. Das ist taz genug.; ORG; taz",
                "Trump regiert. Vor dem Trump Tower steht er.; PER; Trump",
            })
    void leaves_words_that_mean_something_else(String text, String type, String name) {
        assertThat(completed(text, type, name, 0.95)).containsExactly(name);
    }

    @Test
    void leaves_names_that_are_not_sure() {
        assertThat(completed("Kony sprach. Dann ging Kony heim.", "PER", "Kony", 0.6))
                .containsExactly("Kony");
    }

    private static List<String> completed(
            String text, String type, String name, double probability) {
        Document document = READER.read(Article.of(text));
        int start = text.indexOf(name);
        NameTag tag = new NameTag(new Span(start, start + name.length()), type, probability);
        return RECURRENCES.complete(document, List.of(tag), Set.of()).stream()
                .map(found -> found.span().of(text))
                .toList();
    }
}
