package org.depesche.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.mention.Location;
import org.depesche.mention.LocationKind;
import org.depesche.nlp.DocumentReader;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.depesche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationLinkerTest {

    private static final LocationLinker LINKER = linker();
    private static final DocumentReader READER = DocumentReader.load();

    private static LocationLinker linker() {
        Gazetteer gazetteer = Gazetteer.load();
        return LocationLinker.load(gazetteer, Nominatives.load(KnownNames.load(gazetteer)));
    }

    private static Location link(String text, String surface) {
        Document document = READER.read(Article.of(text));
        int start = text.indexOf(surface);
        return LINKER.link(document, List.of(new Span(start, start + surface.length()))).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "in der Region Samara, Samara, Samara;RU-SAM",
        "in der Stadt Samara, Samara, Samara;RU",
        "Das Rechenzentrum steht in Samara., Samara, Samara;RU",
        "im US-Bundesstaat Washington, Washington, Washington;US-WA",
        "Washington erwägt Zölle., Washington, Washington;US",
        "im Kanton Zug, Zug, Zug;CH-ZG",
        "die Banken in Frankfurt warten, Frankfurt, Frankfurt;DE",
        "Im amerikanischen Birmingham fehlt Strom., Birmingham, Birmingham;US",
        "in Birmingham streikt die Müllabfuhr, Birmingham, Birmingham;GB",
        "Gesetze in Georgia, Georgia, Georgia;US-GA",
        "Die Wirtschaft Russlands wächst., Russlands, Russland;RU",
        "in den Vereinigten Arabischen Emiraten, Vereinigten Arabischen Emiraten, Vereinigte Arabische Emirate;AE",
        "in den Niederlanden, Niederlanden, Niederlande;NL",
        "Firmen aus den USA, USA, USA;US",
        "Paris will mehr., Paris, Paris;FR",
        "Moskaus Börse schloss., Moskaus, Moskau;RU",
        "MOSKAU schweigt, MOSKAU, Moskau;RU",
        "Europas Banken, Europas, Europa;",
        "Schiffe im Roten Meer, Roten Meer, Rotes Meer;",
        "die Wähler Nordrhein-Westfalens, Nordrhein-Westfalens, Nordrhein-Westfalen;DE-NW",
    })
    void finds_name_and_code(String text, String surface, String expected) {
        assertThat(link(text, surface)).hasToString(expected);
    }

    @Test
    void a_place_that_no_list_has_lies_where_the_places_around_it_lie() {
        assertThat(link("Im russischen Dorf Krutowo Nishneje laufen Rechner.", "Krutowo Nishneje"))
                .isEqualTo(new Location("Krutowo Nishneje", "RU", LocationKind.CITY));
        assertThat(link("Niemand kennt Xyrbodia.", "Xyrbodia"))
                .isEqualTo(new Location("Xyrbodia", "", LocationKind.UNKNOWN));
    }

    @Test
    void countries_and_regions_are_lands_and_cities_and_firms_are_not() {
        assertThat(
                        List.of("Tatarstan", "Kasachstan", "Essen", "Nvidia").stream()
                                .map(LINKER::isLand))
                .containsExactly(true, true, false, false);
    }
}
