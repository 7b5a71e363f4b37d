package org.depesche.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.junit.jupiter.api.Test;

class NameTaggerTest {

    private static final DocumentReader READER = DocumentReader.load();
    private static final NameTagger TAGGER = NameTagger.load();

    private static final List<String> TEXTS =
            List.of(
                    """
                    RUSSISCHE BÖRSE WILL NACH SIBIRIEN

                    Moskau (dpa) – Der Energieversorger Baltenstrom GmbH & Co. KG baut in der \
                    Region Samara ein Rechenzentrum. Das teilte Firmenchefin Irina Wolkowa am \
                    Montag mit. Nvidia-Chips liefert die Deutsche-Bank-Tochter Nordlicht AG.

                    Weiterlesen: Was die BaFin in Frankfurt am Main plant
                    """,
                    "Trump-Berater Hal Moore sprach mit der US-Börsenaufsicht SEC über Tether.",
                    "x",
                    "");

    @Test
    void finds_names_of_each_type_with_their_probability() {
        List<NameTag> tags = TAGGER.tag(READER.read(Article.of(TEXTS.get(0))));

        assertThat(tags).extracting(NameTag::type).contains("ORG", "PER", "LOC");
        assertThat(tags).allMatch(tag -> tag.probability() > 0 && tag.probability() <= 1);
    }

    @Test
    void labels_as_the_name_finder_of_opennlp_does() throws IOException {
        NameFinderME finder = new NameFinderME(model());
        for (String text : TEXTS) {
            assertSameNames(finder, READER.read(Article.of(text)));
        }
    }

    /** Of another folder with {@code -Dtexts=FOLDER}. */
    @Test
    void labels_the_corpora_as_the_name_finder_of_opennlp_does() throws IOException {
        NameFinderME finder = new NameFinderME(model());
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("texts", "corpus")))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                assertSameNames(finder, READER.read(Article.of(Files.readString(file))));
            }
        }
    }

    @Test
    void labels_shuffled_words_as_the_name_finder_of_opennlp_does() throws IOException {
        NameFinderME finder = new NameFinderME(model());
        String[] words = String.join(" ", TEXTS).split("(?<=[ -])");
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + i % 60, 0, words.length).forEach(w -> text.append(words[w]));
            assertSameNames(finder, READER.read(Article.of(text.toString())));
        }
    }

    @Test
    void gives_the_same_on_many_threads() {
        List<Document> documents =
                TEXTS.stream().map(text -> READER.read(Article.of(text))).toList();
        List<List<NameTag>> alone = documents.stream().map(TAGGER::tag).toList();

        List<List<NameTag>> together =
                IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(i -> TAGGER.tag(documents.get(i % documents.size())))
                        .toList();

        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % documents.size()));
        }
    }

    private static TokenNameFinderModel model() throws IOException {
        NameTagger.allowExtensions();
        try (InputStream in = NameTagger.class.getResourceAsStream(NameTagger.MODEL)) {
            return new TokenNameFinderModel(in);
        }
    }

    private static void assertSameNames(NameFinderME finder, Document document) {
        NameContexts contexts = new NameContexts(document, TAGGER.words(), TAGGER.lists());
        List<NameTag> once = TAGGER.tagOnce(document);

        assertThat(names(once)).isEqualTo(plain(finder, document, contexts));

        contexts.readAgain(once);

        assertThat(names(TAGGER.tag(document))).isEqualTo(plain(finder, document, contexts));
    }

    private static List<String> names(List<NameTag> tags) {
        return tags.stream().map(tag -> tag.type() + tag.span()).toList();
    }

    private static List<String> plain(
            NameFinderME finder, Document document, NameContexts contexts) {
        List<String> plain = new ArrayList<>();
        for (int sentence = 0; sentence < document.sentenceCount(); sentence++) {
            int first = document.sentenceStart(sentence);
            for (Span span : finder.find(contexts.words(sentence), contexts.contexts(sentence))) {
                plain.add(
                        span.getType()
                                + document.span(
                                        first + span.getStart(), first + span.getEnd() - 1));
            }
        }
        return plain;
    }
}
