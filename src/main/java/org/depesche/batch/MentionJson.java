package org.depesche.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.depesche.mention.Amount;
import org.depesche.mention.DateInterval;
import org.depesche.mention.Location;
import org.depesche.mention.Mention;
import org.depesche.mention.Organisation;
import org.depesche.mention.Person;
import org.depesche.mention.Timex;
import org.depesche.mention.Value;

/** One mention as a JSON object, with the fields of its type behind the notation of its value. */
final class MentionJson {

    private MentionJson() {}

    static void write(JsonGenerator json, Mention<?> mention) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", mention.type().name());
        json.writeNumberField("start", mention.span().start());
        json.writeNumberField("end", mention.span().end());
        json.writeStringField("text", mention.text());
        json.writeStringField("value", mention.value().toString());
        writeFields(json, mention.value());
        json.writeFieldName("confidence");
        json.writeNumber(Numbers.rounded(mention.confidence()));
        json.writeStringField("origin", mention.origin());
        json.writeStringField("part", mention.part().name());
        json.writeEndObject();
    }

    private static void writeFields(JsonGenerator json, Value value) throws IOException {
        if (value instanceof Organisation organisation) {
            json.writeStringField("name", organisation.name());
        } else if (value instanceof Person person) {
            json.writeStringField("name", person.name());
        } else if (value instanceof Location location) {
            writeLocation(json, location);
        } else if (value instanceof Amount amount) {
            writeAmount(json, amount);
        } else if (value instanceof Timex timex) {
            writeTimex(json, timex);
        }
    }

    private static void writeLocation(JsonGenerator json, Location location) throws IOException {
        json.writeStringField("name", location.name());
        json.writeStringField("code", location.code());
        json.writeStringField("kind", location.kind().name());
    }

    private static void writeAmount(JsonGenerator json, Amount amount) throws IOException {
        json.writeStringField("currency", amount.currency());
        json.writeFieldName("lower");
        json.writeNumber(amount.lower().toPlainString());
        json.writeFieldName("upper");
        json.writeNumber(amount.upper().toPlainString());
        json.writeStringField("modifier", amount.modifier().name());
    }

    private static void writeTimex(JsonGenerator json, Timex timex) throws IOException {
        json.writeStringField("timexType", timex.timexType().name());
        json.writeStringField("timex", timex.value());
        json.writeStringField("modifier", timex.modifier().name());
        json.writeFieldName("interval");
        Optional<DateInterval> interval = timex.interval();
        if (interval.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("start", interval.get().start().toString());
        json.writeStringField("end", interval.get().end().toString());
        json.writeEndObject();
    }
}
