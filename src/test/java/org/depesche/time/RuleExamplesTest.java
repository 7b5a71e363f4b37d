package org.depesche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.mention.Mention;
import org.depesche.mention.Timex;
import org.depesche.nlp.DocumentReader;
import org.depesche.rule.Example;
import org.depesche.rule.Rule;
import org.depesche.text.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that each rule carries, read as published on Wednesday, 2024-03-13. */
class RuleExamplesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);

    private final TimeFinder finder = TimeFinder.load();
    private final DocumentReader reader = DocumentReader.load();

    @TestFactory
    Stream<DynamicTest> finds_what_it_must_find() {
        return finder.rules().rules().stream()
                .flatMap(rule -> rule.finds().stream().map(example -> find(rule, example)));
    }

    @TestFactory
    Stream<DynamicTest> leaves_what_it_must_leave() {
        return finder.rules().rules().stream()
                .flatMap(rule -> rule.leaves().stream().map(example -> leave(rule, example)));
    }

    private DynamicTest find(Rule rule, Example example) {
        return DynamicTest.dynamicTest(
                rule + ": " + example.text(),
                () -> {
                    List<Mention<Timex>> found = read(example);
                    assertThat(found).extracting(Mention::span).isEqualTo(example.spans());
                    assertThat(found)
                            .extracting(m -> m.value().toString())
                            .isEqualTo(example.values());
                    assertThat(found).extracting(Mention::origin).contains(rule.name());
                });
    }

    private DynamicTest leave(Rule rule, Example example) {
        return DynamicTest.dynamicTest(
                rule + ": " + example.text(),
                () ->
                        assertThat(read(example))
                                .extracting(Mention::span)
                                .isEqualTo(example.spans()));
    }

    private List<Mention<Timex>> read(Example example) {
        return finder.find(reader.read(Article.of(example.text()).published(PUBLISHED)));
    }
}
