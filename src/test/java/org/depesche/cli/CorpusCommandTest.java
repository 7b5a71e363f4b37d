package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCommandTest {

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return DepescheCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    @Test
    void converts_marked_articles_to_brat_and_counts_them() throws IOException {
        Path marked = Files.createDirectory(folder.resolve("marked"));
        Path brat = folder.resolve("brat");
        Files.writeString(
                marked.resolve("a.mark"),
                "published: 2024-01-02\n---\n[[Nvidia|ORG]] zahlt [[5 Euro|AMOUNT|EUR 5]].\n");
        assertThat(run("corpus", "convert", marked.toString(), brat.toString())).isZero();
        assertThat(brat.resolve("a.ann"))
                .hasContent(
                        "T1\tORG 0 6\tNvidia\n#1\tAnnotatorNotes T1\tNvidia\n"
                                + "T2\tAMOUNT 13 19\t5 Euro\n#2\tAnnotatorNotes T2\tEUR 5\n");
        assertThat(run("corpus", "count", brat.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1 articles, 4 words", "ORG: 1 mentions, 1 different", "{2024=1}");
    }

    @Test
    void malformed_input_is_named_with_file_and_line() throws IOException {
        Files.writeString(folder.resolve("a.mark"), "---\n[[Nvidia]]\n");
        assertThat(run("corpus", "convert", folder.toString(), folder.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a.mark:2: ");
    }

    @Test
    void wrong_usage_ends_with_code_two() {
        assertThat(run("corpus", "convert")).isEqualTo(2);
        assertThat(run("no-such-command")).isEqualTo(2);
    }
}
