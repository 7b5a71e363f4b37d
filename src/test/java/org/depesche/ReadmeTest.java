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
import org.depesche.text.Article;
import org.junit.jupiter.api.Test;

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

    @Test
    void the_example_prints_what_the_page_says() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        example(new PrintStream(printed, true, StandardCharsets.UTF_8));
        String line = printed.toString(StandardCharsets.UTF_8).strip();
        assertThat(line).isEqualTo("12 Milliarden Rubel = RUB 12000000000 EQUAL_OR_LESS");
        assertThat(Files.readString(Path.of("README.md"))).contains("prints `" + line + "`");
    }

    @Test
    void the_example_on_the_page_is_the_one_that_runs() throws IOException {
        List<String> source =
                Files.readAllLines(Path.of("src/test/java/org/depesche/ReadmeTest.java"));
        int begin = source.indexOf("        // begin");
        int end = source.indexOf("        // end");
        String example =
                source.subList(begin + 1, end).stream()
                        .map(line -> line.substring(8).replace(" out.", " System.out."))
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
