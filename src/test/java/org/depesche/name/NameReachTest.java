package org.depesche.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.nlp.DocumentReader;
import org.depesche.nlp.NameTag;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.depesche.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameReachTest {

    private static final NameReach REACH = NameReach.load(KnownNames.load(Gazetteer.load()));
    private static final DocumentReader READER = DocumentReader.load();

    @ParameterizedTest
    @MethodSource("bearers")
    void joins_a_place_and_the_word_before_it(String type, String example) {
        String name = name(example);
        String place = name.substring(name.indexOf(' ') + 1);
        assertThat(lengthened(plain(example), "LOC " + place)).containsExactly(type + " " + name);
    }

    static Stream<Object[]> bearers() {
        return examples("place-bearers.tsv");
    }

    @ParameterizedTest
    @MethodSource("heads")
    void takes_in_a_head_that_makes_an_institution(String type, String example) {
        String name = name(example);
        String first = name.substring(0, name.lastIndexOf('-'));
        assertThat(lengthened(plain(example), "ORG " + first)).containsExactly(type + " " + name);
    }

    static Stream<Object[]> heads() {
        return examples("institution-heads.tsv");
    }

    @ParameterizedTest
    @CsvSource({
        "Papst Benedikt XVI. tritt zurück., PER Benedikt XVI, PER Benedikt XVI.",
        "Der Angeklagte Stefan B. schwieg., PER Stefan B, PER Stefan B.",
        "Das sagte Astrid Kern-Lindau dem Blatt., PER Astrid Kern, PER Astrid Kern-Lindau",
        "Die Trump-Berater schweigen., PER Trump, PER Trump",
        "Die Elon Musk-Firma wächst., PER Elon Musk, PER Elon Musk",
        "Die Donald Trump-Anhängerinnen jubeln., PER Donald Trump, PER Donald Trump",
        "Der Elon Musk-Konzern wächst., PER Elon Musk, ORG Elon Musk-Konzern",
        "Das sagte Dieter Kern-Althaus., PER Dieter Kern, PER Dieter Kern-Althaus",
        "Das sagte Dieter Kern-Xyrbel., PER Dieter Kern, PER Dieter Kern-Xyrbel",
        "Das Ministerium für Bildung und Forschung zahlt., ORG Ministerium für Bildung, ORG"
                + " Ministerium für Bildung und Forschung",
        "Das Amt für Umwelt und die Stadt klagen., ORG Amt für Umwelt, ORG Amt für Umwelt",
        "Die Nvidia-Chips fehlen., ORG Nvidia, ORG Nvidia",
        "Das sagte die VW-Tochter Skoda., ORG VW, ORG VW",
        "Bei Gericht in Köln, LOC Köln, LOC Köln",
        "der Lesben- und Schwulenverband Deutschland, ORG Schwulenverband Deutschland, ORG Lesben-"
                + " und Schwulenverband Deutschland",
        "das Innen- und Außenministerium, ORG Außenministerium, ORG Außenministerium",
    })
    void goes_as_far_as_the_name(String text, String found, String expected) {
        assertThat(lengthened(text, found)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "der Flughafen Köln-Bonn, LOC Köln, LOC Bonn, LOC Flughafen Köln-Bonn",
        "die CDU/CSU-Fraktion, ORG CDU, ORG CSU, ORG CDU/CSU-Fraktion",
        "Daniel Cohn-Bendit sprach., PER Daniel Cohn, PER Bendit, PER Daniel Cohn-Bendit",
    })
    void joins_two_names(String text, String first, String second, String expected) {
        assertThat(lengthened(text, first, second)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"die CDU/CSU berät., ORG CDU, ORG CSU", "Strecke Köln – Bonn, LOC Köln, LOC Bonn"})
    void keeps_two_names_apart(String text, String first, String second) {
        assertThat(lengthened(text, first, second)).containsExactly(first, second);
    }

    private static Stream<Object[]> examples(String file) {
        return Table.resource(NameReach.class, file, 3).rows().stream()
                .map((Row row) -> new Object[] {row.cell(1), row.cell(2)});
    }

    private static String name(String example) {
        return example.substring(example.indexOf('[') + 1, example.indexOf(']'));
    }

    private static String plain(String example) {
        return example.replace("[", "").replace("]", "");
    }

    /** The names found and those expected begin with their type. */
    private static List<String> lengthened(String text, String... found) {
        Document document = READER.read(Article.of(text));
        List<NameTag> tags = new ArrayList<>();
        for (String name : found) {
            String surface = name.substring(4);
            int start = text.indexOf(surface);
            Span span = new Span(start, start + surface.length());
            tags.add(new NameTag(span, name.substring(0, 3), 1));
        }
        return REACH.lengthen(document, tags).stream()
                .map(tag -> tag.type() + " " + tag.span().of(text))
                .toList();
    }
}
