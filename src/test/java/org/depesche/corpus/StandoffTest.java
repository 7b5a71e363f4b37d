package org.depesche.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesche.lexicon.MalformedFileException;
import org.depesche.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandoffTest {

    @TempDir private Path folder;

    private AnnotatedArticle read(String text, String annotations) throws IOException {
        Files.writeString(folder.resolve("a.txt"), text);
        Files.writeString(folder.resolve("a.ann"), annotations);
        return BratReader.read(folder.resolve("a.txt"));
    }

    @Test
    void offsets_in_the_file_count_code_points() throws IOException {
        assertThat(
                        read("🚀 Moskau", "T1\tLOC 2 8\tMoskau\n#1\tAnnotatorNotes T1\tMoskau;RU\n")
                                .mentions())
                .singleElement()
                .satisfies(mention -> assertThat(mention.span().start()).isEqualTo(3));
    }

    @ParameterizedTest
    @CsvSource({
        "'T1\tORG 0 3\tEin', 'T1\tORG 0 4\tEin', a.ann:1: surface",
        "'T1\tORG 0 3\tEin', 'T1\tORG 0 99\tEin', a.ann:1: offset 99",
        "'T1\tORG 0 3\tEin', 'X', a.ann:1: must be",
        "'T1\tORG 0 3\tEin', 'T1\tCAR 0 3\tEin', a.ann:1: type CAR",
        "'T1\tORG 0 3\tEin', 'T1\tLOC 0 3\tEin', a.ann:1: notation",
    })
    void names_the_line_of_what_is_malformed(String good, String bad, String message)
            throws IOException {
        assertThat(read("Ein Text", good).mentions()).hasSize(1);
        assertThatThrownBy(() -> read("Ein Text", bad))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a", "/tmp/a", "a/b", "a\\b", "", " ", ".", "..", "a\nb", "C:a", "\0"})
    void never_writes_to_where_an_id_leads(String id) throws IOException {
        AnnotatedArticle read = read("Ein Text", "");
        Path inside = folder.resolve("inside");
        AnnotatedArticle named =
                new AnnotatedArticle(read.article().id(id), read.mentions(), List.of());
        assertThatThrownBy(() -> BratWriter.write(named, inside))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be a file name");
        assertThat(inside).doesNotExist();
    }

    @Test
    void mention_lists_place_each_surface_behind_the_one_before() throws IOException {
        Path list = folder.resolve("a.tsv");
        Files.writeString(list, "ORG\tBank\nSKIP\tBank\nLOC\tRoms\tRom\nORG\tBank\n");
        assertThat(MentionList.read(list, Article.of("Bank, Bank, Roms Bank")).mentions())
                .extracting(m -> m.span().start() + " " + m.value())
                .containsExactly("0 Bank", "12 Rom;", "17 Bank");
    }

    @Test
    void mention_lists_that_do_not_fit_the_text_are_refused() throws IOException {
        Path list = folder.resolve("a.tsv");
        Files.writeString(list, "ORG\tBank\nORG\tBank\n");
        assertThatThrownBy(() -> MentionList.read(list, Article.of("Bank")))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("a.tsv:2: surface");
    }
}
