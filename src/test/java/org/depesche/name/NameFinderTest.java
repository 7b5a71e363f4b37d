package org.depesche.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.mention.Mention;
import org.depesche.nlp.DocumentReader;
import org.depesche.text.Article;
import org.junit.jupiter.api.Test;

class NameFinderTest {

    private static final DocumentReader READER = DocumentReader.load();
    private static final NameFinder FINDER = NameFinder.load();

    @Test
    void finds_organisations_persons_and_locations_with_values() {
        assertThat(found("Der Chef der Deutschen Bank, Christian Sewing, reiste nach Russland."))
                .contains("PER Christian Sewing → Christian Sewing", "LOC Russland → Russland;RU");
    }

    @Test
    void keeps_names_that_end_in_s_behind_an_article() {
        assertThat(found("Das sagte der Chef des Texas Blockchain Council in Austin."))
                .contains("ORG Texas Blockchain Council → Texas Blockchain Council");
    }

    @Test
    void finds_nothing_in_nothing() {
        assertThat(found("")).isEmpty();
    }

    private static List<String> found(String text) {
        return FINDER.find(READER.read(Article.of(text))).stream()
                .map(NameFinderTest::line)
                .toList();
    }

    private static String line(Mention<?> mention) {
        return mention.type() + " " + mention.text() + " → " + mention.value();
    }
}
