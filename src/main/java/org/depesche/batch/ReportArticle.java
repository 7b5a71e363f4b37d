package org.depesche.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An article as the report carries it: an array without names, {@code [id, source, published,
 * title, text, mentions, conversions]}, which takes half the space of the output's objects.
 */
final class ReportArticle {

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> STRINGS =
            List.of("id", "source", "published", "title", "text");

    private final Map<String, String> strings = new HashMap<>();
    private final List<ReportMention> mentions = new ArrayList<>();
    private final List<int[]> conversions = new ArrayList<>();

    private ReportArticle() {}

    /**
     * Reads the object that {@code json} stands at the beginning of.
     *
     * @throws IllegalArgumentException if it is no record of an article
     */
    static ReportArticle read(JsonParser json) throws IOException {
        ReportArticle article = new ReportArticle();
        boolean output = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("mentions")) {
                article.readMentions(json);
                output = true;
            } else if (name.equals("conversions")) {
                article.readConversions(json);
            } else if (value == JsonToken.VALUE_STRING) {
                article.strings.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        if (!output) {
            throw new IllegalArgumentException(
                    "holds no mentions: it is no output of extract in JSON Lines");
        }
        return article;
    }

    private void readMentions(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            mentions.add(ReportMention.read(json));
        }
    }

    private void readConversions(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            int[] pair = new int[2];
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                int at = json.currentName().equals("from") ? 0 : 1;
                json.nextToken();
                pair[at] = json.getIntValue();
            }
            conversions.add(pair);
        }
    }

    String toJson() throws IOException {
        StringWriter out = new StringWriter();
        String text = strings.getOrDefault("text", "");
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (String name : STRINGS) {
                json.writeString(strings.getOrDefault(name, ""));
            }
            json.writeStartArray();
            for (ReportMention mention : mentions) {
                mention.write(json, text.isEmpty());
            }
            json.writeEndArray();
            json.writeStartArray();
            for (int[] pair : conversions) {
                json.writeArray(pair, 0, 2);
            }
            json.writeEndArray();
            json.writeEndArray();
        }
        return Surrogates.escapeLone(out.toString());
    }
}
