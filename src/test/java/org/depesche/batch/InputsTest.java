package org.depesche.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.depesche.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir private Path folder;

    @Test
    void reads_every_form_as_in_the_golden_file() throws IOException {
        Golden.check("articles.expected", shown(Golden.FOLDER.resolve("articles")));
    }

    @Test
    void walks_a_folder_in_the_order_of_names() throws IOException {
        for (String name :
                List.of("b/2.txt", "b/10.txt", "a.txt", "c.txt", ".git/x.txt", "d.pdf")) {
            write(name, "Text.");
        }
        assertThat(sources(InputOptions.defaults()))
                .containsExactly("a.txt", "b/10.txt", "b/2.txt", "c.txt");
        assertThat(sources(InputOptions.defaults().withGlob("?.txt")))
                .containsExactly("a.txt", "b/2.txt", "c.txt");
        assertThat(sources(InputOptions.defaults().withGlob("b/*"))).hasSize(2);
        assertThat(sources(InputOptions.defaults().withGlob("**/a.txt"))).hasSize(1);
        Path excluded = folder.resolve("a.txt").toAbsolutePath();
        assertThat(sources(InputOptions.defaults().withExcluded(Set.of(excluded)))).hasSize(3);
    }

    @Test
    void reads_a_path_within_another_once() throws IOException {
        Path file = write("a/b.txt", "Text.");
        List<Path> paths = List.of(file, folder, file.getParent());
        assertThat(read(Inputs.open(paths, InputOptions.defaults()))).hasSize(1);
    }

    @Test
    void says_of_a_missing_or_unknown_file_what_to_do() throws IOException {
        Path pdf = write("a.pdf", "");
        assertThat(failure(pdf)).contains("is of no known kind").contains("--input-format");
        assertThat(failure(folder.resolve("b"))).contains("no such file or folder");
    }

    @Test
    void believes_option_then_meta_then_content_then_name() throws IOException {
        Path file = write("2024-01-01-a.md", "---\ndate: 2024-02-02\n---\nText.");
        assertThat(day(file, InputOptions.defaults())).contains(LocalDate.of(2024, 2, 2));
        write("2024-01-01-a.meta", "source=x\npublished=2024-03-03\n");
        assertThat(day(file, InputOptions.defaults())).contains(LocalDate.of(2024, 3, 3));
        LocalDate given = LocalDate.of(2024, 4, 4);
        assertThat(day(file, InputOptions.defaults().withPublished(given))).contains(given);
        Path bare = write("20240505_b.txt", "Text.");
        assertThat(day(bare, InputOptions.defaults())).contains(LocalDate.of(2024, 5, 5));
    }

    @Test
    void names_line_and_reason_of_a_broken_meta_file() throws IOException {
        Path file = write("a.txt", "Text.");
        write("a.meta", "x=1\npublished=gestern\n");
        assertThat(failure(file))
                .endsWith("a.meta:2: day \"gestern\" must be of the form 2024-09-20");
    }

    @Test
    void keeps_a_bomb_out_of_memory() throws IOException {
        Path bomb = folder.resolve("bomb.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }
        assertThat(failure(bomb)).contains("is larger than 16777216 bytes");
    }

    @Test
    void passes_over_a_line_that_is_too_long() {
        String lines =
                "{\"text\":\"eins\"}\n{\"text\":\"" + "x".repeat(5000) + "\"}\n{\"text\":\"drei\"}";
        List<String> read =
                lines(lines, InputKind.JSON_LINES, InputOptions.defaults().withMaxBytes(100));
        assertThat(read)
                .containsExactly(
                        "-#1 eins",
                        "-#2 !-:2: is larger than 100 bytes, the most that an article may have",
                        "-#3 drei");
    }

    @Test
    void goes_on_behind_a_broken_line() {
        List<String> read =
                lines(
                        "{\"text\":\"a\"}\n\n{\"text\":}\n[1]\n{\"title\":\"t\"}\n{\"text\":\"b\"} 1\n"
                                + "{\"id\":7,\"text\":\"c\"}",
                        InputKind.JSON_LINES,
                        InputOptions.defaults());
        assertThat(read).hasSize(6);
        assertThat(read.get(0)).isEqualTo("-#1 a");
        assertThat(read.get(1)).startsWith("-#3 !-:3: is no JSON: ");
        assertThat(read.get(2)).isEqualTo("-#4 !-:4: must be one JSON object");
        assertThat(read.get(3)).startsWith("-#5 !-:5: has no field \"text\" with the text");
        assertThat(read.get(4))
                .isEqualTo("-#6 !-:6: must be one JSON object and nothing behind it");
        assertThat(read.get(5)).isEqualTo("7 c");
    }

    @Test
    void reads_objects_in_arrays_and_in_a_row() {
        InputOptions options = InputOptions.defaults();
        assertThat(lines("[{\"text\":\"a\"}, {\"text\":\"b\"}]", InputKind.JSON, options))
                .containsExactly("-#1 a", "-#2 b");
        assertThat(
                        lines(
                                "{\"text\":\"a\"}\n{\"x\":{\"text\":\"n\"},\"text\":\"b\"}",
                                InputKind.JSON,
                                options))
                .containsExactly("-#1 a", "-#2 b");
        assertThat(lines("[{\"text\":\"a\"}, 5, {\"text\":\"b\"}, {]", InputKind.JSON, options))
                .hasSize(4)
                .element(1)
                .isEqualTo("-#2 !-:1: must be a JSON object");
    }

    @Test
    void reads_other_fields_by_option() {
        JsonFields fields = new JsonFields("nr", "kopf", "inhalt", "tag");
        InputStream in =
                stream("{\"nr\":3,\"kopf\":\"K\",\"inhalt\":\"I\",\"tag\":\"20.09.2024\"}");
        InputOptions options = InputOptions.defaults().withFields(fields);
        assertThat(read(Inputs.of(in, options)))
                .singleElement()
                .satisfies(
                        article -> {
                            assertThat(article.id()).isEqualTo("3");
                            assertThat(article.title()).isEqualTo("K");
                            assertThat(article.text()).isEqualTo("I");
                            assertThat(article.published()).contains(LocalDate.of(2024, 9, 20));
                        });
    }

    @Test
    void falls_back_to_windows_1252_with_a_warning() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.write(file, "Größe: 5 €".getBytes(Charset.forName("windows-1252")));
        ReadArticle read = first(file).read();
        assertThat(read.article().text()).isEqualTo("Größe: 5 €");
        assertThat(read.warnings()).containsExactly("is not UTF-8, read as windows-1252");
    }

    @Test
    void reads_utf16_and_utf8_by_their_marks() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.write(file, "\uFEFFGröße".getBytes(StandardCharsets.UTF_16LE));
        assertThat(first(file).read().article().text()).isEqualTo("Größe");
        Files.write(file, "\uFEFFGröße".getBytes(StandardCharsets.UTF_8));
        assertThat(first(file).read().article().text()).isEqualTo("Größe");
    }

    @Test
    void reads_a_packed_file_like_an_unpacked_one() throws IOException {
        Path file = folder.resolve("news.jsonl.gz");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("{\"text\":\"a\"}\n{\"text\":\"b\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, packed.toByteArray());
        assertThat(read(Inputs.open(List.of(file), InputOptions.defaults())))
                .extracting(article -> article.id() + " " + article.text())
                .containsExactly("news#1 a", "news#2 b");
        Files.write(file, new byte[] {1, 2, 3});
        assertThat(failure(file)).contains("Not in GZIP format");
    }

    @Test
    void tells_the_kind_of_a_stream_by_its_beginning() {
        InputOptions options = InputOptions.defaults();
        assertThat(read(Inputs.of(stream(" Nur [Text]."), options)))
                .extracting(Article::text)
                .containsExactly(" Nur [Text].");
        String two = "{\"text\":\"a\"}\n{\"text\":\"b\"}";
        assertThat(read(Inputs.of(stream(two), options))).hasSize(2);
        assertThat(read(Inputs.of(stream("{\n\"text\":\n\"a\"}"), options))).hasSize(1);
        assertThat(read(Inputs.of(stream("[\n{\"text\":\"a\"}]"), options))).hasSize(1);
        assertThat(read(Inputs.of(stream("<p>Ein Satz, der lang genug ist.</p>"), options)))
                .extracting(Article::text)
                .containsExactly("Ein Satz, der lang genug ist.\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> sources(InputOptions options) throws IOException {
        List<String> sources = new ArrayList<>();
        try (Inputs inputs = Inputs.open(List.of(folder), options)) {
            for (Optional<Input> i = inputs.next(); i.isPresent(); i = inputs.next()) {
                Path source = Path.of(i.get().source());
                sources.add(Cursors.slashed(folder.relativize(source)));
            }
        }
        return sources;
    }

    private static Input first(Path file) throws IOException {
        try (Inputs inputs = Inputs.open(List.of(file), InputOptions.defaults())) {
            return inputs.next().orElseThrow();
        }
    }

    private static Optional<LocalDate> day(Path file, InputOptions options) {
        return read(Inputs.open(List.of(file), options)).get(0).published();
    }

    private static String failure(Path file) throws IOException {
        try {
            first(file).read();
            return "";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static List<Article> read(Inputs inputs) {
        List<Article> articles = new ArrayList<>();
        try (inputs) {
            for (Optional<Input> i = inputs.next(); i.isPresent(); i = inputs.next()) {
                articles.add(i.get().read().article());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return articles;
    }

    private static List<String> lines(String json, InputKind kind, InputOptions options) {
        List<String> shown = new ArrayList<>();
        Inputs inputs = Inputs.of(stream(json), options.withKind(kind));
        for (Optional<Input> i = inputs.next(); i.isPresent(); i = inputs.next()) {
            try {
                Article article = i.get().read().article();
                shown.add(article.id() + " " + article.text());
            } catch (IOException e) {
                shown.add(i.get().source() + " !" + e.getMessage());
            }
        }
        return shown;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String shown(Path root) throws IOException {
        StringBuilder shown = new StringBuilder();
        try (Inputs inputs = Inputs.open(List.of(root), InputOptions.defaults())) {
            for (Optional<Input> i = inputs.next(); i.isPresent(); i = inputs.next()) {
                ReadArticle read = i.get().read();
                shown.append("== ")
                        .append(Cursors.slashed(root.relativize(Path.of(i.get().source()))));
                shown.append(" | id ").append(read.article().id());
                shown.append(" | title ").append(read.article().title());
                shown.append(" | ").append(read.article().published()).append('\n');
                read.warnings()
                        .forEach(warning -> shown.append("warning: ").append(warning).append('\n'));
                shown.append(read.article().text()).append("--\n");
            }
        }
        return shown.toString();
    }
}
