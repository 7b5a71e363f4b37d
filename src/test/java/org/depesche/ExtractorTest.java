package org.depesche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depesche.corpus.AnnotatedArticle;
import org.depesche.corpus.BratReader;
import org.depesche.lexicon.MalformedFileException;
import org.depesche.mention.Mention;
import org.depesche.mention.MentionType;
import org.depesche.text.Article;
import org.junit.jupiter.api.Test;

class ExtractorTest {

    private static final Extractor EXTRACTOR = Extractor.load();
    private static final LocalDate DAY = LocalDate.of(2024, 9, 20);

    private static List<Article> corpus() throws IOException {
        return BratReader.readFolder(Path.of("corpus", "train")).stream()
                .map(AnnotatedArticle::article)
                .limit(60)
                .toList();
    }

    @Test
    void an_article_about_firms_that_exist_nowhere_gives_its_typed_records() {
        String text =
                "Der russische Mining-Anbieter Qualdrion plant, bis zu 3 Milliarden russische Rubel"
                        + " (über 32 Millionen Dollar) in der Region Irkutsk auszugeben, sagte"
                        + " Direktor Oleg Strelkowski.";
        Extraction found = EXTRACTOR.extract(Article.of(text).published(DAY));
        assertThat(found.mentions())
                .extracting(m -> m.type() + " " + m.text() + " = " + m.value())
                .containsExactly(
                        "ORG Qualdrion = Qualdrion",
                        "AMOUNT 3 Milliarden russische Rubel = RUB 3000000000 EQUAL_OR_LESS",
                        "AMOUNT 32 Millionen Dollar = USD 32000000 MORE_THAN",
                        "LOC Irkutsk = Irkutsk;RU-IRK",
                        "PER Oleg Strelkowski = Oleg Strelkowski");
        assertThat(found.conversions())
                .singleElement()
                .satisfies(
                        conversion -> {
                            assertThat(conversion.from()).isEqualTo(found.amounts().get(0));
                            assertThat(conversion.to()).isEqualTo(found.amounts().get(1));
                        });
    }

    @Test
    void names_come_from_the_model_that_was_chosen() throws IOException {
        String text = "Die Nordbank aus Zürich zahlt an Donald Trump.";
        List<Mention<?>> expected = EXTRACTOR.extract(Article.of(text)).mentions();
        Extractor ofFile =
                Extractor.builder().withNameModel(Path.of("models", "names-de.bin")).build();
        Extractor ofClassPath =
                Extractor.builder()
                        .withNameModel(Extractor.class, "/org/depesche/models/names-de.bin")
                        .build();
        assertThat(expected).isNotEmpty();
        assertThat(ofFile.extract(Article.of(text)).mentions()).isEqualTo(expected);
        assertThat(ofClassPath.extract(Article.of(text)).mentions()).isEqualTo(expected);
    }

    @Test
    void what_is_no_model_is_told_with_its_path() {
        Path page = Path.of("README.md");
        assertThatThrownBy(() -> Extractor.builder().withNameModel(page))
                .isInstanceOf(MalformedFileException.class)
                .hasMessage("README.md: is no name model that 'depesche train' wrote");
        Path none = Path.of("none.bin");
        assertThatThrownBy(() -> Extractor.builder().withNameModel(none))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Extractor.builder().withNameModel(Extractor.class, "none.bin"))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessage("resource none.bin is missing beside org.depesche.Extractor");
    }

    @Test
    void only_the_wanted_types_are_found() {
        Extractor amounts = Extractor.builder().types(Set.of(MentionType.AMOUNT)).build();
        assertThat(amounts.extract(Article.of("Nvidia zahlt am Montag 5 Euro.")).mentions())
                .extracting(Mention::type)
                .containsExactly(MentionType.AMOUNT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extractor.builder().types(Set.of()))
                .withMessageContaining("types");
    }

    @Test
    void nothing_found_gives_empty_lists() {
        for (String text : List.of("", " ", "\n\n", "\uD83D", "...", "und so weiter")) {
            assertThat(Invariants.check(EXTRACTOR, Article.of(text)).mentions()).isEmpty();
        }
    }

    @Test
    void hidden_signs_hide_nothing_and_offsets_stay_true() {
        String text = "Es kostet 5\u00A0Mil\u00ADlionen\u200B Euro &amp; mehr in Mu\u0308nchen.";
        Extraction found = Invariants.check(EXTRACTOR, Article.of(text));
        assertThat(found.mentions())
                .extracting(m -> m.text() + " = " + m.value())
                .containsExactly(
                        "5\u00A0Mil\u00ADlionen\u200B Euro = EUR 5000000",
                        "Mu\u0308nchen = München;DE");
    }

    @Test
    void articles_and_their_mutations_keep_every_invariant() throws IOException {
        Random random = new Random(11);
        for (Article article : corpus()) {
            Invariants.check(EXTRACTOR, article);
            StringBuilder mutated = new StringBuilder(article.text());
            for (int i = 0; i < 40; i++) {
                int at = random.nextInt(mutated.length());
                switch (random.nextInt(4)) {
                    case 0 -> mutated.deleteCharAt(at);
                    case 1 -> mutated.insert(at, mutated.charAt(random.nextInt(mutated.length())));
                    case 2 ->
                            mutated.insert(
                                    at, "\uD83D\u0000\u200B\uDE80".charAt(random.nextInt(4)));
                    default -> mutated.setLength(Math.max(200, mutated.length() - 3));
                }
            }
            Invariants.check(EXTRACTOR, Article.of(mutated.toString()).published(DAY));
        }
    }

    @Test
    void many_threads_find_what_one_finds() throws Exception {
        List<Article> articles = corpus();
        List<Extraction> expected = articles.stream().map(EXTRACTOR::extract).toList();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Extraction>> found = new ArrayList<>();
            for (int round = 0; round < 4; round++) {
                articles.forEach(a -> found.add(threads.submit(() -> EXTRACTOR.extract(a))));
            }
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).get()).isEqualTo(expected.get(i % expected.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void locale_and_time_zone_of_the_machine_change_nothing() throws IOException {
        List<Article> articles = corpus();
        List<Extraction> expected = articles.stream().map(EXTRACTOR::extract).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Extractor loadedThere = Extractor.load();
            assertThat(articles.stream().map(loadedThere::extract).toList()).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
