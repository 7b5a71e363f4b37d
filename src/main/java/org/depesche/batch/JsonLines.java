package org.depesche.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.depesche.Extraction;
import org.depesche.mention.Conversion;
import org.depesche.mention.Mention;
import org.depesche.text.Article;
import org.depesche.text.Span;

/**
 * JSON Lines: one object a line and article. Offsets are UTF-16 code units of the article's text,
 * half open; the numbers in {@code conversions} are indexes into {@code mentions}; {@code
 * published} is {@code null} where the day is unknown.
 *
 * <p>Immutable and safe across threads.
 */
public final class JsonLines implements OutputForm {

    private static final JsonFactory JSON = new JsonFactory();

    private final boolean withText;

    private JsonLines(boolean withText) {
        this.withText = withText;
    }

    /** Returns the form that leaves out the article's text. */
    public static JsonLines withoutText() {
        return new JsonLines(false);
    }

    /** Returns the form whose lines also have {@code title} and {@code text}. */
    public static JsonLines withText() {
        return new JsonLines(true);
    }

    @Override
    public String header() {
        return "";
    }

    @Override
    public String format(String source, Extraction extraction) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(json, source, extraction);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Surrogates.escapeLone(out.append('\n').toString());
    }

    private void write(JsonGenerator json, String source, Extraction extraction)
            throws IOException {
        Article article = extraction.article();
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField("source", source);
        writePublished(json, article);
        if (withText) {
            json.writeStringField("title", article.title());
            json.writeStringField("text", article.text());
        }
        json.writeArrayFieldStart("mentions");
        for (Mention<?> mention : extraction.mentions()) {
            MentionJson.write(json, mention);
        }
        json.writeEndArray();
        writeConversions(json, extraction);
        json.writeEndObject();
    }

    private static void writePublished(JsonGenerator json, Article article) throws IOException {
        json.writeFieldName("published");
        if (article.published().isPresent()) {
            json.writeString(article.published().get().toString());
        } else {
            json.writeNull();
        }
    }

    private static void writeConversions(JsonGenerator json, Extraction extraction)
            throws IOException {
        Map<Span, Integer> indexes = extraction.indexes();
        json.writeArrayFieldStart("conversions");
        for (Conversion conversion : extraction.conversions()) {
            json.writeStartObject();
            json.writeNumberField("from", indexes.getOrDefault(conversion.from().span(), -1));
            json.writeNumberField("to", indexes.getOrDefault(conversion.to().span(), -1));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
