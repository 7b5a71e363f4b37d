package org.depesche.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.depesche.lexicon.MalformedFileException;
import org.depesche.lexicon.Table;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final String WORDS =
            """
            month\t3\tMärz|März.
            month\t5\tMai
            next\t1\tkommend|nächst\te en er
            feast\t05-09\tTag des Sieges
            feast\t10-03\tTag der deutschen Einheit
            """;

    private static final String RULES =
            """
            digits day 1..31 length 1..2
            digits year 1000..2199 length 4
            define DAY = {day:day} ~.
            rule day
            pattern [$DAY {month:month} {year:year}?]
            value day day={day} month={month} year={year} grain=day
            find am [12. März 2024]
            leave am 12 März
            rule listed-day
            pattern [$DAY] (und|bis) {:day} ~. {month:month}
            value day day={day} month={month}
            find vom [4.] bis [5. Mai]
            leave 4. bis 5. Sinfonie
            rule year
            pattern [{year:year}]
            value year year={year}
            find [2024]
            leave 2024 Bitcoin
            rule counted
            pattern {year:year} (Bitcoin | Euro)
            value none
            leave 2024 Bitcoin
            rule feast
            pattern {next:next}? {feast:feast}
            value feast feast={feast} next={next}
            find am [Tag des Sieges]
            leave Tag der Arbeit
            rule long
            pattern in [{n:number} (Jahr | Jahren)]
            value length n={n}
            find in [drei Jahren]
            leave drei
            """;

    private final RuleSet rules = build(RULES);

    private static RuleSet build(String source) {
        try {
            return RuleSet.builder()
                    .words(Table.read(stream(WORDS), "words.tsv", 3))
                    .reader("number", RuleSetTest::readNumber)
                    .rules(stream(source), "test.rules")
                    .build();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @org.jspecify.annotations.Nullable Phrase readNumber(
            Document document, int token) {
        if (document.tokenEquals(token, "drei")) {
            boolean thousand =
                    token + 1 < document.tokenCount() && document.tokenEquals(token + 1, "Tausend");
            return thousand ? new Phrase(2, "3000") : new Phrase(1, "3");
        }
        return null;
    }

    static Document document(String text) {
        Document.Builder builder = Document.builder(Article.of(text));
        for (Span token : SimpleTokenizer.INSTANCE.tokenizePos(text)) {
            builder.token(token.getStart(), token.getEnd());
        }
        return builder.build();
    }

    private List<Match> matches(String text) {
        List<Match> matches = new ArrayList<>();
        rules.matches(document(text)).forEachRemaining(matches::add);
        return matches;
    }

    private List<String> found(String text) {
        Document document = document(text);
        return matches(text).stream()
                .map(m -> m.rule() + ":" + document.span(m.first(), m.end() - 1).of(text))
                .toList();
    }

    @Test
    void takes_the_longest_match() {
        assertThat(found("am 12. März 2024 und 2024"))
                .containsExactly("day:12. März 2024", "year:2024");
        assertThat(found("am 12. März. 2024")).containsExactly("day:12. März. 2024");
    }

    @Test
    void a_blocking_rule_keeps_shorter_ones_away() {
        assertThat(found("2024 Bitcoin im Jahr 2024"))
                .containsExactly("counted:2024 Bitcoin", "year:2024");
    }

    @Test
    void context_behind_a_mention_may_belong_to_the_next() {
        assertThat(found("4. bis 5. Mai")).containsExactly("listed-day:4.", "day:5. Mai");
    }

    @Test
    void glued_items_suffer_no_space() {
        assertThat(found("12 . März")).isEmpty();
        assertThat(found("12.März")).containsExactly("day:12.März");
    }

    @Test
    void finds_phrases_and_inflected_words() {
        assertThat(found("Kommenden Tag des Sieges und Tag der Einheit"))
                .containsExactly("feast:Kommenden Tag des Sieges");
    }

    @Test
    void a_reader_finds_what_spans_several_tokens() {
        assertThat(found("in drei Tausend Jahren")).containsExactly("long:drei Tausend Jahren");
        assertThat(matches("in drei Tausend Jahren").get(0).field("n")).contains("3000");
    }

    @Test
    void fields_come_from_slots_and_constants() {
        Match match = matches("am 07. Mai").get(0);
        assertThat(match.slots())
                .isEqualTo(
                        Map.of(
                                "day",
                                new Match.Slot(1, 2, "7"),
                                "month",
                                new Match.Slot(3, 4, "5")));
        assertThat(match.field("month")).contains("5");
        assertThat(match.field("grain")).contains("day");
        assertThat(match.field("year")).isEmpty();
        assertThat(match.field("other")).isEmpty();
    }

    @Test
    void does_not_reach_across_an_empty_line() {
        assertThat(found("12.\n\nMärz")).isEmpty();
        assertThat(found("12.\nMärz")).containsExactly("day:12.\nMärz");
    }

    @Test
    void survives_long_input() {
        String text = "4. bis ".repeat(100_000) + "9".repeat(100_000);
        assertThat(found(text)).isEmpty();
    }

    @Test
    void names_the_line_of_a_malformed_file() {
        String source = "rule a\npattern (x\nvalue b\n";
        assertThatThrownBy(() -> RuleSet.builder().rules(stream(source), "a.rules"))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageStartingWith("a.rules:2: ");
        assertThatThrownBy(() -> RuleSet.builder().rules(stream("rule a\npattern x\n"), "a.rules"))
                .hasMessageContaining("must have a pattern, a value, and a text to leave");
    }

    @Test
    void refuses_a_class_without_words() {
        assertThatThrownBy(() -> build("rule a\npattern {x}\nvalue none\nleave y"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("word class x");
    }

    @Test
    void examples_carry_spans_and_values() {
        Example example = Example.parse(7, "vom [4.] bis [5. Mai] = XXXX-05-04; XXXX-05-05");
        assertThat(example)
                .isEqualTo(
                        new Example(
                                7,
                                "vom 4. bis 5. Mai",
                                List.of(
                                        new org.depesche.text.Span(4, 6),
                                        new org.depesche.text.Span(11, 17)),
                                List.of("XXXX-05-04", "XXXX-05-05")));
    }
}
