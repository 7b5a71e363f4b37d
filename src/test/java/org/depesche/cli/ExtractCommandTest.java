package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
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
        assertThat(
                        run(
                                "extract",
                                folder.toString(),
                                "-o",
                                file.toString(),
                                "--types",
                                "AMOUNT",
                                "--resume"))
                .isZero();
        assertThat(text(err)).contains("0 articles").contains("2 done by an earlier run");
    }

    @Test
    void goes_on_with_the_same_options_only() throws IOException {
        Path file = folder.resolve("out.jsonl");
        String in = folder.toString();
        String out = file.toString();
        run("extract", in, "-o", out, "--types", "DATE,AMOUNT", "--with-text");
        String written = Files.readString(file);
        assertThat(run("extract", in, "-o", out, "--types", "AMOUNT", "--resume")).isEqualTo(2);
        assertThat(text(err))
                .contains(
                        out
                                + " was written with other options:"
                                + " --types was 'AMOUNT,DATE', is now 'AMOUNT';"
                                + " --with-text was 'given', is now not given."
                                + " Give the same ones, or begin anew without --resume");
        assertThat(file).content().isEqualTo(written);
        run("extract", in, "-o", out, "--types", "AMOUNT,DATE", "--with-text", "--resume");
        assertThat(text(err)).contains("2 done by an earlier run");
        Files.delete(folder.resolve("out.jsonl.run"));
        assertThat(run("extract", in, "-o", out, "--types", "AMOUNT", "--resume")).isEqualTo(1);
        assertThat(text(err))
                .contains("out.jsonl.run: is missing, so that nobody knows with which");
    }

    @Test
    void finds_the_organisations_of_a_list() throws IOException {
        write("c.txt", "Der Zwirbelkontor-Chef schwieg.");
        Path list = Files.writeString(folder.resolve("list.tsv"), "Zwirbelkontor\tbank\tXX\n");
        String article = folder.resolve("c.txt").toString();
        run("extract", article, "--organisations", list.toString(), "--format", "csv");
        assertThat(text(out)).contains(",ORG,4,17,Zwirbelkontor,Zwirbelkontor,");
        Files.writeString(list, "Zwirbelkontor\tbank\tÖsterreich\n");
        assertThat(run("extract", article, "--organisations", list.toString())).isEqualTo(1);
        assertThat(text(err)).contains(list + ":1: country 'Österreich' must be two capital");
        String page = "README.md";
        assertThat(run("extract", article, "--model", page)).isEqualTo(1);
        assertThat(text(err)).contains("README.md: is no name model that 'depesche train' wrote");
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
        err.reset();
        assertThat(run("extract", any, "--published", "gestern")).isEqualTo(2);
        assertThat(text(err).lines())
                .containsExactly(
                        "depesche: Invalid value for option '--published':"
                                + " 'gestern' must be a day such as 2024-09-20",
                        "Try 'depesche extract --help'.");
        assertThat(run("extract", any, "--glob", "[")).isEqualTo(2);
        err.reset();
        assertThat(run()).isEqualTo(2);
        assertThat(text(err)).contains("Commands:");
    }

    @Test
    void says_that_there_is_nothing_to_read() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("extract", empty.toString(), "--glob", "*.html")).isEqualTo(1);
        assertThat(text(err).strip())
                .isEqualTo("depesche: no articles found in " + empty + " with --glob *.html");
    }

    @Test
    void tells_what_is_no_article_from_what_is() throws IOException {
        Path articles = folder.resolve("odd");
        Files.createDirectory(articles);
        byte[] bytes = new byte[3000];
        new Random(5).nextBytes(bytes);
        Files.write(articles.resolve("picture.txt"), bytes);
        Files.write(articles.resolve("packed.txt.gz"), bytes);
        Files.writeString(articles.resolve("empty.txt"), "\n");
        Files.writeString(articles.resolve("many.jsonl"), "{\"text\":\"a\"}\n{\n");
        Path out = folder.resolve("odd.csv");
        assertThat(run("extract", articles.toString(), "-o", out.toString())).isEqualTo(1);
        assertThat(text(err))
                .contains(
                        "picture.txt: is no text, but binary data",
                        "packed.txt.gz: is not packed by gzip, or is broken",
                        "empty.txt holds no text",
                        "2 articles, 0 mentions",
                        "What failed: " + folder.resolve("odd.errors.jsonl"))
                .doesNotContain("#2: ")
                .containsPattern("many.jsonl:2: is no JSON");
        assertThat(run("report", out.toString())).isEqualTo(1);
        assertThat(text(err)).contains("odd.csv:1: is no output of extract in JSON Lines");
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
