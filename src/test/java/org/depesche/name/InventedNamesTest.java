package org.depesche.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.corpus.AnnotatedArticle;
import org.depesche.corpus.Markup;
import org.depesche.mention.Mention;
import org.depesche.nlp.DocumentReader;
import org.junit.jupiter.api.Test;

class InventedNamesTest {

    private static final Path SENTENCES =
            Path.of("src/test/resources/org/depesche/name/invented.txt");

    private final NameFinder finder = NameFinder.load();
    private final DocumentReader reader = DocumentReader.load();

    @Test
    void context_gives_away_names_that_exist_nowhere() throws IOException {
        List<String> wrong = new ArrayList<>();
        int sentences = 0;
        for (String line : Files.readAllLines(SENTENCES)) {
            if (!line.startsWith("#")) {
                sentences++;
                AnnotatedArticle expected =
                        Markup.parse("a", "a", "---\n" + line.replace("|LOC]]", "|LOC|;]]"));
                List<String> found = told(finder.find(reader.read(expected.article())));
                if (!found.equals(told(expected.mentions()))) {
                    wrong.add(line + " -> " + found);
                }
            }
        }
        assertThat(sentences).isEqualTo(40);
        assertThat(wrong).as("wrong sentences").hasSizeLessThanOrEqualTo(8);
    }

    private static List<String> told(List<? extends Mention<?>> mentions) {
        return mentions.stream().map(m -> m.type() + " " + m.text()).toList();
    }
}
