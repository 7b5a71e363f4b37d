package org.depesche.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.nlp.DocumentReader;
import org.depesche.text.Span;

/**
 * Reads the news of the SmartData corpus (M. Schiersch et al.: A German Corpus for Fine-Grained
 * Named Entity Recognition and Relation Extraction of Traffic and Industry Events, LREC 2018): a
 * document a line, in JSON, offsets in code points. Titles before persons are cut off; {@code US}
 * and common nouns alone are no names.
 */
final class SmartDataReader {

    private static final String SOURCE = "smartdata";
    private static final Set<String> TYPES = Set.of("ORG", "PER", "LOC");
    private static final Pattern TITLES =
            Pattern.compile(
                    "^(?:(?:Dr|Prof|Dipl|Ing|h|c|med|jur|rer|nat|pol|oec)\\.[ -]*"
                            + "|(?:Professor|Herrn?|Frau|Präsident|Papst|Ministerpräsident)\\s+)+");
    private static final Set<String> NO_NAMES =
            Set.of(
                    "US",
                    "Gruppe",
                    "Konzern",
                    "Unternehmen",
                    "Gesellschaft",
                    "Bank",
                    "Stadt",
                    "Land",
                    "Flugbegleiter",
                    "Verein",
                    "Firma",
                    "Polizei",
                    "Feuerwehr");

    private final DocumentReader reader;

    private SmartDataReader(DocumentReader reader) {
        this.reader = reader;
    }

    static List<LabelledDocument> read(Path file, DocumentReader reader) throws IOException {
        SmartDataReader documents = new SmartDataReader(reader);
        JsonFactory json = new JsonFactory();
        List<LabelledDocument> read = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            try (JsonParser parser = json.createParser(line)) {
                read.add(documents.read(parser));
            }
        }
        return List.copyOf(read);
    }

    private LabelledDocument read(JsonParser json) throws IOException {
        String text = "";
        List<Marked> marked = new ArrayList<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            if (field.equals("text")) {
                text = json.getText();
            } else if (field.equals("mentions")) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    marked.add(mention(json));
                }
            }
        }
        return LabelledDocument.of(SOURCE, text, names(text, marked), reader);
    }

    /** Offsets in code points. */
    private record Marked(String type, int start, int end) {}

    private static Marked mention(JsonParser json) throws IOException {
        String type = "";
        int start = 0;
        int end = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "type" -> type = json.getText();
                case "start" -> start = json.getIntValue();
                case "end" -> end = json.getIntValue();
                default -> {}
            }
        }
        return new Marked(type, start, end);
    }

    private static List<NameMark> names(String text, List<Marked> marked) {
        List<NameMark> names = new ArrayList<>();
        int behind = 0;
        for (Marked mark : marked) {
            int start = text.offsetByCodePoints(0, mark.start());
            int end = text.offsetByCodePoints(0, mark.end());
            String surface = text.substring(start, end);
            if (start < behind || !TYPES.contains(mark.type()) || NO_NAMES.contains(surface)) {
                continue;
            }
            Matcher titles = TITLES.matcher(surface);
            boolean titled = mark.type().equals("PER") && titles.find();
            start += titled && titles.end() < surface.length() ? titles.end() : 0;
            names.add(new NameMark(new Span(start, end), mark.type()));
            behind = end;
        }
        return names;
    }
}
