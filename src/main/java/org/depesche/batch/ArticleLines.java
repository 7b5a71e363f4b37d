package org.depesche.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.depesche.text.Article;

/**
 * Articles as JSON Lines with {@code id}, {@code title}, {@code text} and {@code published}: many
 * small files packed into one, as {@link Inputs} and Spark read it. The id is the article's source,
 * so that no two of a folder share one.
 */
public final class ArticleLines {

    private static final JsonFactory JSON = new JsonFactory();

    private ArticleLines() {}

    /**
     * Returns one line with its line end.
     *
     * @param source where the article came from; becomes its id
     */
    public static String line(String source, Article article) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", source);
            json.writeStringField("title", article.title());
            json.writeStringField("text", article.text());
            if (article.published().isPresent()) {
                json.writeStringField("published", article.published().get().toString());
            } else {
                json.writeNullField("published");
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Surrogates.escapeLone(out.append('\n').toString());
    }
}
