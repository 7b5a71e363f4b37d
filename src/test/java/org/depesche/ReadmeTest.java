package org.depesche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.depesche.mention.Amount;
import org.depesche.mention.Mention;
import org.depesche.mention.Organisation;
import org.depesche.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {

    private static void example(PrintStream out) {
        // begin
        Extractor extractor = Extractor.load();
        String text = "Der Anbieter will bis zu 12 Milliarden Rubel ausgeben.";
        Article article = Article.of(text).published(LocalDate.of(2024, 9, 20));
        Extraction found = extractor.extract(article);
        for (Mention<Amount> amount : found.amounts()) {
            out.println(amount.text() + " = " + amount.value());
        }
        // end
    }

    private static void ownOrganisations(PrintStream out, Path customers) throws IOException {
        // begin organisations
        Extractor extractor = Extractor.builder().withOrganisations(customers).build();
        String text = "Die Rechner von Kvaldrion stehen still, so der QLD-Chef; der Hebel fehlt.";
        for (Mention<Organisation> found : extractor.extract(Article.of(text)).organisations()) {
            out.println(found.text() + " = " + found.value() + ", " + found.origin());
        }
        // end organisations
    }

    @Test
    void the_example_prints_what_the_page_says() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        example(new PrintStream(printed, true, StandardCharsets.UTF_8));
        String line = printed.toString(StandardCharsets.UTF_8).strip();
        assertThat(line).isEqualTo("12 Milliarden Rubel = RUB 12000000000 EQUAL_OR_LESS");
        assertThat(Files.readString(Path.of("README.md"))).contains("prints `" + line + "`");
    }

    @Test
    void the_list_on_the_page_finds_what_the_page_says(@TempDir Path folder) throws IOException {
        String page = Files.readString(Path.of("README.md"));
        Path customers = folder.resolve("customers.tsv");
        List<String> rows =
                page.lines()
                        .filter(line -> line.startsWith("    ") && line.indexOf('\t') > 0)
                        .map(String::strip)
                        .toList();
        assertThat(rows).hasSize(2);
        Files.write(customers, rows);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ownOrganisations(new PrintStream(printed, true, StandardCharsets.UTF_8), customers);
        String lines = printed.toString(StandardCharsets.UTF_8).strip();
        assertThat(lines.lines())
                .containsExactly("Kvaldrion = Qualdrion, list", "QLD = Qualdrion, list");
        assertThat(page).contains("prints `" + lines.replace("\n", "` and `") + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " organisations"})
    void the_examples_on_the_page_are_those_that_run(String name) throws IOException {
        List<String> source =
                Files.readAllLines(Path.of("src/test/java/org/depesche/ReadmeTest.java"));
        int begin = source.indexOf("        // begin" + name);
        int end = source.indexOf("        // end" + name);
        String example =
                source.subList(begin + 1, end).stream()
                        .map(line -> line.substring(8).replace(" out.", " System.out."))
                        .map(line -> line.replace("(customers)", "(Path.of(\"customers.tsv\"))"))
                        .collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of("README.md")))
                .contains("```java\n" + example + "\n```");
    }

    @Test
    void the_command_on_the_page_reads_an_article_that_exists() throws IOException {
        String page = Files.readString(Path.of("README.md"));
        int start = page.indexOf("depesche-cli.jar extract corpus/");
        String file = page.substring(page.indexOf("corpus/", start)).split("\\s", 2)[0];
        assertThat(Path.of(file)).isRegularFile();
        assertThat(page).contains("\n    mvn -B -ntp verify\n");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B -ntp verify");
    }
}
