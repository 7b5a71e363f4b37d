package org.depesche.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.lexicon.MalformedFileException;
import org.depesche.text.Article;

/** Reads the fields of one JSON object that is an article; other fields are passed over. */
final class JsonArticle {

    private static final int MOST_NAMED = 12;

    private final InputOptions options;
    private final String file;
    private final Set<String> others = new TreeSet<>();
    private final List<String> warnings = new ArrayList<>();
    private String id;
    private String title = "";
    private Optional<String> text = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();

    private JsonArticle(String file, String id, InputOptions options) {
        this.file = file;
        this.id = id;
        this.options = options;
    }

    /** Returns a factory whose parsers hold strings of at most {@code maxLength} characters. */
    static JsonFactory factory(int maxLength) {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(maxLength).build())
                .build();
    }

    /**
     * Reads the object that {@code json} stands at the beginning of.
     *
     * @param file for messages
     * @param line where the object begins, for messages
     * @param defaultId the identifier if the object has none
     */
    static ReadArticle read(
            JsonParser json, String file, int line, String defaultId, InputOptions options)
            throws IOException {
        JsonArticle article = new JsonArticle(file, defaultId, options);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            article.field(name, json.nextToken(), json);
        }
        return article.finished(line);
    }

    private void field(String name, JsonToken value, JsonParser json) throws IOException {
        JsonFields fields = options.fields();
        if (!value.isScalarValue() || value == JsonToken.VALUE_NULL) {
            others.add(name);
            json.skipChildren();
        } else if (name.equals(fields.text())) {
            text = Optional.of(json.getText());
        } else if (name.equals(fields.id())) {
            id = json.getText();
        } else if (name.equals(fields.title())) {
            title = json.getText();
        } else if (name.equals(fields.published())) {
            published(json.getText());
        } else {
            others.add(name);
        }
    }

    private void published(String day) {
        published = DayText.parse(day);
        if (published.isEmpty() && !day.isBlank()) {
            warnings.add(
                    options.fields().published()
                            + " \""
                            + day.substring(0, Math.min(day.length(), 40))
                            + "\" is no day such as 2024-09-20");
        }
    }

    private ReadArticle finished(int line) throws IOException {
        if (text.isEmpty()) {
            List<String> named = others.stream().limit(MOST_NAMED).toList();
            throw new MalformedFileException(
                    file,
                    line,
                    "has no field \""
                            + options.fields().text()
                            + "\" with the text; it has "
                            + String.join(", ", named)
                            + " (choose one with --text-field)");
        }
        Article article = Article.of(text.get()).id(id).title(title);
        Optional<LocalDate> day = options.published().or(() -> published);
        return new ReadArticle(day.map(article::published).orElse(article), warnings);
    }
}
