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

class NameParticlesTest {

    private static final DocumentReader READER = DocumentReader.load();

    @ParameterizedTest
    @CsvSource({
        "Heinrich von Kell ging. Der Rücktritt von Kells kam., Heinrich von Kell, Kells, von Kells",
        "Jan van der Moor traf. Das sagte van der Moor., Jan van der Moor, Moor, van der Moor",
        "Jan Moor traf. Das war ein Tor von Moor., Jan Moor, Moor, Moor",
        "Heinrich von Kell ging. Die Frau des Kell., Heinrich von Kell, Kell, Kell",
    })
    void adds_a_known_particle(String text, String name, String found, String expected) {
        Document document = READER.read(Article.of(text));
        List<NameTag> tags = new ArrayList<>();
        int second = text.lastIndexOf(found);
        tags.add(person(text.indexOf(name), name));
        tags.add(person(second, found));
        assertThat(NameParticles.add(document, tags).stream().map(tag -> tag.span().of(text)))
                .containsExactly(name, expected);
    }

    private static NameTag person(int start, String name) {
        return new NameTag(new Span(start, start + name.length()), "PER", 1);
    }
}
