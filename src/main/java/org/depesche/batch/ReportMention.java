package org.depesche.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.mention.MentionType;
import org.depesche.text.Part;

/**
 * A mention as the report carries it: {@code [type, start, end, value, confidence, part, origin,
 * kind or interval, text]}, the text only where the article has none.
 */
final class ReportMention {

    /** In the order that the report's script knows. */
    private static final List<MentionType> TYPES =
            List.of(
                    MentionType.ORG,
                    MentionType.PER,
                    MentionType.LOC,
                    MentionType.AMOUNT,
                    MentionType.DATE);

    private static final List<Part> PARTS = List.of(Part.HEADLINE, Part.BODY, Part.TEASER);

    private final Map<String, String> fields = new HashMap<>();
    private String interval = "";

    private ReportMention() {}

    /** Reads the object that {@code json} stands at the beginning of. */
    static ReportMention read(JsonParser json) throws IOException {
        ReportMention mention = new ReportMention();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT && name.equals("interval")) {
                mention.interval = interval(json);
            } else if (value.isScalarValue()) {
                mention.fields.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        return mention;
    }

    private static String interval(JsonParser json) throws IOException {
        Map<String, String> ends = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            ends.put(name, json.getText());
        }
        return ends.get("start") + "/" + ends.get("end");
    }

    void write(JsonGenerator json, boolean withText) throws IOException {
        MentionType type = MentionType.valueOf(field("type"));
        json.writeStartArray();
        json.writeNumber(TYPES.indexOf(type));
        json.writeNumber(Integer.parseInt(field("start")));
        json.writeNumber(Integer.parseInt(field("end")));
        json.writeString(field("value"));
        json.writeNumber(field("confidence"));
        json.writeNumber(PARTS.indexOf(Part.valueOf(field("part"))));
        json.writeString(field("origin"));
        json.writeString(type == MentionType.LOC ? field("kind") : interval);
        if (withText) {
            json.writeString(field("text"));
        }
        json.writeEndArray();
    }

    private String field(String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a mention has no field \"" + name + "\"");
        }
        return value;
    }
}
