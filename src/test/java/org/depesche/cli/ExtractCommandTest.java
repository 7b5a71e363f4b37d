package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write_articles() throws IOException {
        write(
                "2024-09-20-a.txt",
                "Bank zahlt\n\nEs geht um 5 Mio. Euro.\n\nWeiterlesen: 7 Euro teuer");
        write("sub/b.md", "# Zwei\n\nEs geht um 3 Mrd. US-Dollar.");
    }

    @Test
    void writes_a_folder_to_a_file_and_sums_up() throws IOException {
        Path file = folder.resolve("out.jsonl");
        assertThat(run("extract", folder.toString(), "-o", file.toString(), "--types", "AMOUNT"))
                .isZero();
        assertThat(Files.readString(file).lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("\"id\":\"2024-09-20-a\"", "\"published\":\"2024-09-20\"", "EUR 5000000");
        assertThat(text(err)).contains("2 articles, 3 mentions in ");
        assertThat(run("extract", folder.toString(), "-o", file.toString(), "--resume")).isZero();
        assertThat(text(err)).contains("0 articles").contains("2 done by an earlier run");
    }

    @Test
    void leaves_out_teasers_and_what_the_glob_leaves_out() {
        int code =
                run(
                        "extract",
                        folder.toString(),
                        "--no-teasers",
                        "--glob",
                        "*.txt",
                        "--types",
                        "AMOUNT",
                        "--format",
                        "csv");
        assertThat(code).isZero();
        assertThat(text(out).lines()).hasSize(2);
        assertThat(text(err)).isEmpty();
    }

    @Test
    void names_what_failed_does_the_rest_and_ends_with_code_one() throws IOException {
        write("c.json", "{");
        Files.write(folder.resolve("d.txt"), "Größe".getBytes(Charset.forName("windows-1252")));
        assertThat(run("extract", folder.toString(), "--types", "AMOUNT", "--format", "json"))
                .isEqualTo(1);
        assertThat(text(out).lines()).hasSize(3);
        assertThat(text(err))
                .contains("c.json:1: is no JSON")
                .contains("d.txt is not UTF-8, read as windows-1252");
        assertThat(run("extract", folder.resolve("gone.txt").toString())).isEqualTo(1);
        assertThat(text(err)).contains("gone.txt: is missing: no such file or folder");
    }

    @Test
    void wrong_usage_ends_with_code_two_and_says_what_to_do() {
        String any = folder.toString();
        assertThat(run("extract")).isEqualTo(2);
        assertThat(run("extract", any, "--resume")).isEqualTo(2);
        assertThat(text(err)).contains("--resume needs a file to go on with: -o FILE");
        assertThat(run("extract", any, "--threads", "0")).isEqualTo(2);
        assertThat(run("extract", any, "-")).isEqualTo(2);
        assertThat(run("extract", any, "--published", "gestern")).isEqualTo(2);
        assertThat(run("extract", any, "--glob", "[")).isEqualTo(2);
    }

    @Test
    void makes_a_report_of_what_it_wrote() throws IOException {
        Path file = folder.resolve("out.jsonl");
        Path page = folder.resolve("r.html");
        run("extract", folder.toString(), "-o", file.toString(), "--with-text", "-q");
        assertThat(run("report", file.toString(), "-o", page.toString(), "--title", "T")).isZero();
        assertThat(page).content().contains("<h1>T</h1>", "Es geht um 5 Mio. Euro");
        assertThat(text(err)).isEqualToIgnoringNewLines(page + ": 2 articles");
    }

    @Test
    void prints_start_script_and_completion() throws Exception {
        assertThat(run("shell", "script")).isZero();
        Path script = Files.writeString(folder.resolve("depesche"), text(out));
        assertThat(new ProcessBuilder("sh", "-n", script.toString()).start().waitFor()).isZero();
        out.reset();
        assertThat(run("shell", "completion")).isZero();
        Path completion = Files.writeString(folder.resolve("completion"), text(out));
        assertThat(text(out)).contains("--no-teasers").contains("report");
        assertThat(new ProcessBuilder("bash", "-n", completion.toString()).start().waitFor())
                .isZero();
    }

    private int run(String... args) {
        return DepescheCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
