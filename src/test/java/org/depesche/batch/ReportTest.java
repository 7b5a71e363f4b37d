package org.depesche.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.depesche.lexicon.MalformedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir private Path folder;

    @Test
    void carries_articles_as_arrays() throws IOException {
        String page = report(JsonLines.withText().format("a1.txt", Extractions.all()));
        assertThat(page)
                .contains(
                        "[\"a1\",\"a1.txt\",\"2024-09-20\",\"Nordmine baut in Samara\",\"Nordmine baut"
                                + " in Samara\\nNordmine, geführt",
                        "[3,69,83,\"RUB 1500000000 EQUAL_OR_LESS\",1,1,\"rule/test\",\"\"]",
                        "[2,17,23,\"Samara;RU-SAM\",0.8,0,\"rule/test\",\"REGION\"]",
                        "[4,104,124,\"2024-Q4\",0.95,1,\"rule/test\",\"2024-10-01/2025-01-01\"]",
                        "[[3,4]]]");
    }

    @Test
    void carries_the_surface_where_there_is_no_text() throws IOException {
        assertThat(report(JsonLines.withoutText().format("a1.txt", Extractions.all())))
                .contains("\"rule/test\",\"\",\"1,5 Mrd. Rubel\"]");
    }

    @Test
    void lets_no_article_out_of_its_script() throws IOException {
        String evil = "</script><script>alert(1)</script><!--<script> \u2028 \uD800";
        String page = report(JsonLines.withText().format(evil, Extractions.none(evil)));
        assertThat(page).doesNotContain("alert(1)</script>").contains("\\u003c/script>");
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(2);
    }

    @Test
    void escapes_the_title_and_loads_nothing() throws IOException {
        Path lines = Files.writeString(folder.resolve("a<b>.jsonl"), "");
        Path page = folder.resolve("r.html");
        Report.write(lines, page, "<img src=x onerror=alert(1)> {{script}}");
        assertThat(Files.readString(page))
                .contains("<title>&lt;img src=x onerror=alert(1)&gt; {{script}}</title>")
                .contains("from a&lt;b&gt;.jsonl")
                .contains("default-src 'none'")
                .doesNotContainPattern("(?:src|href)=\"(?!#)");
    }

    @Test
    void names_the_line_of_what_is_no_output() throws IOException {
        Path page = Files.writeString(folder.resolve("r.html"), "before");
        Path lines = folder.resolve("out.jsonl");
        Files.writeString(
                lines, JsonLines.withText().format("a", Extractions.all()) + "{\"id\":\"to");
        assertThatThrownBy(() -> Report.write(lines, page, "x"))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("out.jsonl:2: is no JSON");
        Files.writeString(lines, "{\"mentions\":[{\"type\":\"ORG\"}]}");
        assertThatThrownBy(() -> Report.write(lines, page, "x"))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("out.jsonl:1: a mention has no field \"start\"");
        assertThat(page).hasContent("before");
        assertThat(folder.resolve("r.html.part")).doesNotExist();
    }

    private String report(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("out.jsonl"), lines);
        Path page = folder.resolve("report.html");
        assertThat(Report.write(file, page, "Report")).isEqualTo(1);
        return Files.readString(page);
    }
}
