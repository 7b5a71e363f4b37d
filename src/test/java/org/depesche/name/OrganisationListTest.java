package org.depesche.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.lexicon.MalformedFileException;
import org.depesche.mention.Mention;
import org.depesche.mention.Value;
import org.depesche.nlp.DocumentReader;
import org.depesche.nlp.NameTag;
import org.depesche.nlp.NameTagger;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.depesche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OrganisationListTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/depesche/name");
    private static final DocumentReader READER = DocumentReader.load();
    private static final OrganisationList CUSTOMERS = customers();
    private static final LegalForms FORMS = LegalForms.load(Gazetteer.load());
    private static final NameFinder FINDER = NameFinder.of(NameTagger.load()).with(CUSTOMERS);

    @TempDir private Path folder;

    private static OrganisationList customers() {
        try {
            return OrganisationList.read(FOLDER.resolve("customers.tsv"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<String> cases() throws IOException {
        return Files.readAllLines(FOLDER.resolve("listed.txt")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void finds_what_stands_in_brackets(String line) {
        String marked = line.substring(0, line.indexOf(" =>"));
        String expected = line.substring(line.indexOf("=>") + 2).strip();
        StringBuilder found = new StringBuilder();
        List<String> values = new ArrayList<>();
        String text = marked.replaceAll("[\\[\\]]", "");
        int at = 0;
        for (Mention<? extends Value> mention : FINDER.find(READER.read(Article.of(text)))) {
            if (mention.origin().equals("list")) {
                found.append(text, at, mention.span().start());
                found.append('[').append(mention.text()).append(']');
                at = mention.span().end();
                values.add(mention.value().toString());
            } else {
                assertThat(CUSTOMERS.candidates(mention.text()))
                        .as("listed names that are words recur only where the list says so")
                        .noneMatch(form -> form.wordCount() == 1);
            }
        }
        assertThat(found.append(text.substring(at)).toString()).isEqualTo(marked);
        assertThat(String.join("; ", values)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Die Qualdrion Seereederei fährt.; ORG; Qualdrion Seereederei; Qualdrion Seereederei",
                "Ada Qualdrion spricht.; PER; Ada Qualdrion; Ada Qualdrion",
                "Qualdrion spricht.; PER; Qualdrion; Qualdrion",
                "Die Qualdrion AG fährt.; ORG; Qualdrion; Qualdrion AG",
                "Die Rote Werke Graz fahren.; LOC; Werke Graz; Rote Werke",
                "In Block wird gebaut.; LOC; Block; Block",
            })
    void the_longer_of_two_names_stays(String text, String type, String name, String expected) {
        Document document = READER.read(Article.of(text));
        int start = text.indexOf(name);
        NameTag tag = new NameTag(new Span(start, start + name.length()), type, 0.9);
        List<NameTag> tags = ListedNames.of(CUSTOMERS, FORMS).find(document, List.of(tag)).tags();
        assertThat(tags).extracting(t -> t.span().of(text)).containsExactly(expected);
    }

    @Test
    void a_word_is_a_name_where_the_model_says_so() {
        String text = "Gestern hat Block überrascht.";
        NameTag tag = new NameTag(new Span(12, 17), "ORG", 0.7);
        Document document = READER.read(Article.of(text));
        assertThat(ListedNames.of(CUSTOMERS, FORMS).find(document, List.of(tag)).values())
                .containsOnlyKeys(12)
                .containsValue("Block");
        assertThat(ListedNames.of(CUSTOMERS, FORMS).find(document, List.of()).values()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "Alpha|Beta|DE; 1: country 'Beta' must be two capital letters or empty",
                "Alpha|x||Al^Be|yes; 1: 'yes' must be 'word' or empty",
                "Alpha||||word|more; 1: has 6 columns, must have at most 5",
                "Alpha~Gamma|||Alpha; 2: 'Alpha' is a name of 'Alpha' already, in a line above",
                "# none~-; 2: name '-' must hold a letter or a digit",
                "Alpha|||A^ ^B; 1: name '' must hold a letter or a digit",
            })
    void says_where_a_file_is_malformed(String content, String message) throws IOException {
        Path file = folder.resolve("list.tsv");
        String rows = content.replace('|', '\t').replace('^', '|').replace('~', '\n');
        Files.writeString(file, rows.replace("Alpha\tBeta\tDE", "Alpha\tx\tBeta"));
        assertThatThrownBy(() -> OrganisationList.read(file))
                .isInstanceOf(MalformedFileException.class)
                .hasMessage(file + ":" + message);
    }

    @Test
    void says_where_a_file_is_no_utf8_and_that_one_is_missing() throws IOException {
        Path file = folder.resolve("list.tsv");
        Files.write(file, "Alpha\nBündel\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> OrganisationList.read(file)).hasMessage(file + ":2: is no UTF-8");
        Path none = folder.resolve("none.tsv");
        assertThatThrownBy(() -> OrganisationList.read(none))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void reads_what_a_spreadsheet_writes() throws IOException {
        Path file = folder.resolve("list.tsv");
        Files.writeString(file, "\uFEFFAlpha  Beta\tfirm\tDE\tAB | Al\t\r\nGamma\r\nGamma\r\n");
        OrganisationList list = OrganisationList.read(file);
        assertThat(Stream.of("Alpha", "AB", "Al", "Gamma"))
                .allMatch(word -> list.candidates(word).size() == 1);
    }
}
