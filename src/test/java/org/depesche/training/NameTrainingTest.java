package org.depesche.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.depesche.corpus.AnnotatedArticle;
import org.depesche.corpus.Markup;
import org.depesche.nlp.DocumentReader;
import org.depesche.nlp.NameTag;
import org.depesche.nlp.NameTagger;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTrainingTest {

    private static final String ARTICLE =
            """
            ---
            [[Nordlicht AG|ORG]] baut in [[Samara|LOC|;RU-SAM]]

            Die [[Nordlicht AG|ORG]] baut in [[Samara|LOC|;RU-SAM]] ein Werk. Das sagte \
            [[Irina Wolkowa|PER]] der [[dpa|ORG]].
            """;

    @TempDir Path folder;

    @Test
    void writes_the_same_bytes_each_time() throws IOException {
        Path first = train("first");
        Path second = train("second");

        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void learns_the_names_that_it_was_shown() throws IOException {
        NameTagger tagger;
        try (InputStream in = Files.newInputStream(train("model"))) {
            tagger = NameTagger.read(in);
        }
        Document document =
                DocumentReader.load().read(Article.of("Die Nordlicht AG baut in Samara ein Werk."));

        assertThat(tagger.tag(document))
                .extracting(tag -> tag.type() + " " + tag.span().of(document.text()))
                .containsExactly("ORG Nordlicht AG", "LOC Samara");
        assertThat(tagger.tag(document)).extracting(NameTag::probability).allMatch(p -> p > 0.3);
    }

    @Test
    void tells_what_each_source_and_feature_brings() throws IOException {
        AnnotatedArticle article = Markup.parse("a", "a.mark", ARTICLE);
        Path text = folder.resolve("raw.txt");
        Files.writeString(text, article.article().text().repeat(9));
        NameTraining training =
                new NameTraining()
                        .articles("corpus", Collections.nCopies(6, article))
                        .rawText(text);
        StringWriter tables = new StringWriter();

        training.validate(Set.of("corpus"), 1, new PrintWriter(tables));

        assertThat(tables.toString())
                .contains("| everything: read twice, mended | 100.0 / 100.0 / 100.0 / 100.0 |")
                .contains("| without name lists | ")
                .contains("| 0 % of corpus | 0.0 / 0.0 / 0.0 / 0.0 |")
                .contains("Confidence on corpus:");
    }

    private Path train(String name) throws IOException {
        AnnotatedArticle article = Markup.parse("a", "a.mark", ARTICLE);
        Path text = folder.resolve(name + ".txt");
        Files.writeString(text, article.article().text().repeat(9));
        Path models = folder.resolve(name);
        new NameTraining()
                .articles("corpus", List.of(article, article, article, article))
                .rawText(text)
                .write(models, "train");
        return models.resolve(NameTraining.MODEL_FILE);
    }
}
