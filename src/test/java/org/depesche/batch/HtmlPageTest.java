package org.depesche.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.lexicon.MalformedFileException;
import org.depesche.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlPageTest {

    private static final Path PAGES = Golden.FOLDER.resolve("pages");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    /** Each page lies beside its day and text, written by hand. */
    @ParameterizedTest
    @MethodSource("pages")
    void finds_headline_body_and_day(Path page) throws IOException {
        Article article = read(page);
        Path expected = PAGES.resolve(article.id() + ".expected");
        String day = article.published().map(Object::toString).orElse("");
        assertThat("published=" + day + "\n" + article.text())
                .isEqualTo(Files.readString(expected));
    }

    @Test
    void holds_twenty_pages_or_more() throws IOException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void warns_of_a_page_that_is_not_utf8_and_does_not_say_what_it_is() throws IOException {
        try (Inputs inputs =
                Inputs.open(List.of(PAGES.resolve("04-br-latin1.html")), InputOptions.defaults())) {
            assertThat(inputs.next().orElseThrow().read().warnings())
                    .containsExactly("is not UTF-8, read as windows-1252");
        }
    }

    @Test
    void refuses_a_page_without_text() {
        assertThatThrownBy(() -> parse("<html><body><nav>Start</nav></body></html>"))
                .isInstanceOf(MalformedFileException.class)
                .hasMessage("a.html: holds no article text");
    }

    @Test
    void bears_deep_nesting_and_endless_markup() throws IOException {
        String sentence = "Die Firma Nordlicht baut bei Rostock ein Werk und stellt Leute ein.";
        String deep = "<div>".repeat(50_000) + "<p>" + sentence + "</p>";
        assertThat(parse(deep).text()).contains(sentence);
        String wide = "<h1>Werk</h1>" + ("<p>" + sentence + "</p>").repeat(5_000);
        assertThat(parse(wide).text()).hasSizeGreaterThan(300_000);
        String open = "<p>" + sentence + "<".repeat(100_000) + "&amp".repeat(100_000);
        assertThat(parse(open).text()).contains(sentence);
    }

    private static Article read(Path page) throws IOException {
        try (Inputs inputs = Inputs.open(List.of(page), InputOptions.defaults())) {
            return inputs.next().orElseThrow().read().article();
        }
    }

    private static Content parse(String page) throws IOException {
        return HtmlPage.parse(page.getBytes(StandardCharsets.UTF_8), "a.html");
    }
}
