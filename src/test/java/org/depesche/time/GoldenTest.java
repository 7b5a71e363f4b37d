package org.depesche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.mention.Mention;
import org.depesche.mention.Timex;
import org.depesche.nlp.DocumentReader;
import org.depesche.text.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GoldenTest {

    private final TimeFinder finder = TimeFinder.load();
    private final DocumentReader reader = DocumentReader.load();

    @TestFactory
    Stream<DynamicTest> reads_each_golden_case() {
        return Table.resource(GoldenTest.class, "golden.tsv", 2).rows().stream().map(this::test);
    }

    private DynamicTest test(Row row) {
        return DynamicTest.dynamicTest(
                row.line() + ": " + row.cell(1),
                () -> assertThat(found(row)).isEqualTo(row.cell(1) + "\t" + row.cell(2)));
    }

    private String found(Row row) {
        String text = row.cell(1).replace("[", "").replace("]", "");
        Article article = Article.of(text);
        if (!row.cell(0).equals("-")) {
            article = article.published(LocalDate.parse(row.cell(0)));
        }
        StringBuilder marked = new StringBuilder();
        List<String> values = new ArrayList<>();
        int at = 0;
        for (Mention<Timex> mention : finder.find(reader.read(article))) {
            marked.append(text, at, mention.span().start());
            marked.append('[').append(mention.text()).append(']');
            at = mention.span().end();
            Timex timex = mention.value();
            values.add(timex + timex.interval().map(days -> "@" + days).orElse(""));
        }
        return marked.append(text.substring(at)) + "\t" + String.join("; ", values);
    }
}
