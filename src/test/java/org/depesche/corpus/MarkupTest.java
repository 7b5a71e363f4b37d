package org.depesche.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.depesche.lexicon.MalformedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    private static final String ARTICLE =
            """
            published: 2024-09-20
            ---
            🚀 [[Nvidias|ORG|Nvidia]] Werk in [[Samara|LOC|;RU-SAM]] kostet
            bis zu [[12 Milliarden Rubel|AMOUNT|RUB 12000000000 EQUAL_OR_LESS]] (über [[130 Mio.
            Dollar|AMOUNT|USD 130000000 MORE_THAN|=]]), sagte [[Ada Lovelace|PER]] [[gestern|DATE|2024-09-19]].
            """;

    private static AnnotatedArticle parse(String content) throws IOException {
        return Markup.parse("a", "a.mark", content);
    }

    @Test
    void takes_the_marks_out_and_keeps_where_they_stood() throws IOException {
        AnnotatedArticle read = parse(ARTICLE);
        assertThat(read.article().text())
                .isEqualTo(
                        "🚀 Nvidias Werk in Samara kostet\nbis zu 12 Milliarden Rubel (über 130"
                                + " Mio.\nDollar), sagte Ada Lovelace gestern.\n");
        assertThat(read.article().published()).contains(LocalDate.of(2024, 9, 20));
        assertThat(read.mentions())
                .extracting(m -> m.type() + " " + m.text() + " = " + m.value())
                .containsExactly(
                        "ORG Nvidias = Nvidia",
                        "LOC Samara = Samara;RU-SAM",
                        "AMOUNT 12 Milliarden Rubel = RUB 12000000000 EQUAL_OR_LESS",
                        "AMOUNT 130 Mio.\nDollar = USD 130000000 MORE_THAN",
                        "PER Ada Lovelace = Ada Lovelace",
                        "DATE gestern = 2024-09-19");
        assertThat(read.equivalents()).containsExactly(new Equivalent(2, 3));
    }

    @Test
    void brat_files_read_back_what_was_written(@TempDir Path folder) throws IOException {
        AnnotatedArticle written = parse(ARTICLE);
        BratWriter.write(written, folder);
        assertThat(BratReader.readFolder(folder))
                .singleElement()
                .satisfies(
                        read -> {
                            assertThat(read.mentions()).isEqualTo(written.mentions());
                            assertThat(read.equivalents()).isEqualTo(written.equivalents());
                            assertThat(read.article().text()).isEqualTo(written.article().text());
                            assertThat(read.article().published()).isPresent();
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "'---\nEin [[Bank|FIRM]].', a.mark:2: No enum constant",
        "'---\nEin\n[[Bank]].', a.mark:3: has a [[",
        "'---\n[[5 Euro|AMOUNT|5 EUR]]', a.mark:2: notation",
        "'---\n[[5 Euro|AMOUNT|EUR 5|=]]', a.mark:2: has a =",
        "'Ein Text', a.mark:1: must have a line ---",
        "'published: gestern\n---\nText', a.mark:1: day",
    })
    void names_file_line_and_reason_of_what_is_malformed(String content, String message) {
        assertThatThrownBy(() -> parse(content))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageStartingWith(
                        message.startsWith("a.mark:2: No") ? "a.mark:2: " : message);
    }
}
