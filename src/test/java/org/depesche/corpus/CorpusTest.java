package org.depesche.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.depesche.mention.Mention;
import org.depesche.mention.MentionType;
import org.depesche.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offsets, surfaces, values and overlaps are checked by reading; here is what goes beyond. */
class CorpusTest {

    private static final Map<String, Integer> DAYS_FROM_PUBLICATION =
            Map.of("vorgestern", -2, "gestern", -1, "heute", 0, "morgen", 1, "übermorgen", 2);

    static Stream<AnnotatedArticle> articles() throws IOException {
        return BratReader.readFolder(Path.of("corpus")).stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void weekdays_and_days_around_publication_fit_their_values(AnnotatedArticle annotated) {
        for (Mention<?> mention : annotated.mentions()) {
            if (mention.type() == MentionType.DATE) {
                requireDay(annotated.article(), mention);
            }
        }
    }

    private static void requireDay(Article article, Mention<?> mention) {
        String value = mention.value().toString();
        if (!value.matches("\\d{4}-\\d\\d-\\d\\d( .*)?")) {
            return;
        }
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        String surface = mention.text().toLowerCase(Locale.GERMAN);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            String name =
                    weekday.getDisplayName(TextStyle.FULL, Locale.GERMAN)
                            .toLowerCase(Locale.GERMAN);
            if (surface.matches(name + "s?")) {
                assertThat(day.getDayOfWeek()).as(told(article, mention)).isEqualTo(weekday);
            }
        }
        Integer days = DAYS_FROM_PUBLICATION.get(surface);
        if (days != null && article.published().isPresent()) {
            assertThat(day)
                    .as(told(article, mention))
                    .isEqualTo(article.published().get().plusDays(days));
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void surfaces_have_no_space_at_their_ends_and_names_no_title(AnnotatedArticle annotated) {
        assertThat(annotated.mentions())
                .allSatisfy(
                        mention ->
                                assertThat(mention.text())
                                        .as(told(annotated.article(), mention))
                                        .isEqualTo(mention.text().strip()));
        assertThat(annotated.mentions())
                .filteredOn(mention -> mention.type() == MentionType.PER)
                .noneMatch(m -> m.text().matches("(Dr|Prof|Herr|Frau|Präsident|Direktor)\\b.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"train", "test"})
    void every_text_is_annotated_and_has_a_name_of_its_own(String part) throws IOException {
        List<AnnotatedArticle> articles = BratReader.readFolder(Path.of("corpus", part));
        assertThat(articles).isNotEmpty();
        assertThat(articles).extracting(a -> a.article().id()).doesNotHaveDuplicates();
        assertThat(articles).extracting(a -> a.article().text()).doesNotHaveDuplicates();
        assertThat(articles).allMatch(a -> !a.mentions().isEmpty());
    }

    private static String told(Article article, Mention<?> mention) {
        return article.id() + ": «" + mention.text() + "» " + mention.value();
    }
}
