package org.depesche.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.depesche.Extraction;
import org.depesche.mention.MentionType;
import org.junit.jupiter.api.Test;

class OutputFormTest {

    private static final Extraction ALL = Extractions.all();

    @Test
    void writes_json_lines_as_in_the_golden_file() throws IOException {
        Golden.check("forms/all.jsonl", JsonLines.withoutText().format("a1.txt", ALL));
    }

    @Test
    void writes_the_text_into_json_on_demand() throws IOException {
        Golden.check("forms/all-with-text.jsonl", JsonLines.withText().format("a1.txt", ALL));
    }

    @Test
    void writes_csv_as_in_the_golden_file() throws IOException {
        CsvForm csv = CsvForm.of();
        String rows = csv.header() + csv.format("a1.txt", ALL);
        assertThat(rows.replace("\r\n", "")).doesNotContain("\n");
        Golden.check("forms/all.csv", rows.replace("\r\n", "\n"));
    }

    @Test
    void writes_text_with_brackets_as_in_the_golden_file() throws IOException {
        Golden.check("forms/all.text", TextForm.plain().format("a1.txt", ALL));
    }

    @Test
    void colours_a_mention_and_its_type() {
        assertThat(TextForm.coloured().format("a1.txt", ALL))
                .contains("\u001b[1;34mNordmine\u001b[0m baut in \u001b[1;32mSamara\u001b[0m\n")
                .contains("\u001b[1;36mDATE\u001b[0m");
    }

    @Test
    void says_in_text_that_nothing_was_found() {
        assertThat(TextForm.plain().format("-", Extractions.none("Nichts.\n")))
                .isEqualTo("== - ==\n\nNichts.\n\nNo mentions.\n\n");
    }

    @Test
    void writes_an_unknown_day_as_null() {
        assertThat(JsonLines.withoutText().format("-", Extractions.none("")))
                .isEqualTo(
                        "{\"id\":\"\",\"source\":\"-\",\"published\":null,"
                                + "\"mentions\":[],\"conversions\":[]}\n");
    }

    @Test
    void keeps_json_on_one_line_and_escapes_lone_surrogates() {
        String line =
                JsonLines.withText().format("-", Extractions.none("a\nb\uD800c\uDC00 🚀 \u0000"));
        assertThat(line).endsWith("\n").contains("a\\nb\\ud800c\\udc00 🚀 \\u0000");
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    }

    @Test
    void lets_no_text_command_the_terminal() {
        assertThat(TextForm.coloured().format("\u001b[2J", Extractions.none("a\u001b[31m\u202Eb")))
                .contains("a\uFFFD[31m\uFFFDb")
                .doesNotContain("\u001b[2J")
                .doesNotContain("\u001b[31m");
    }

    @Test
    void leaves_out_unwanted_types_teasers_and_their_conversions() {
        Set<MentionType> all = EnumSet.allOf(MentionType.class);
        assertThat(new MentionFilter(all, true).apply(ALL)).isSameAs(ALL);
        assertThat(new MentionFilter(all, false).apply(ALL).organisations()).hasSize(1);
        Extraction names = new MentionFilter(Set.of(MentionType.ORG), true).apply(ALL);
        assertThat(names.mentions()).hasSize(2);
        assertThat(names.conversions()).isEmpty();
    }
}
