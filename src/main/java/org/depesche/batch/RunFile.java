package org.depesche.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.depesche.lexicon.MalformedFileException;

/**
 * The options of a run in a file beside its output, {@code OUT.jsonl.run} to {@code OUT.jsonl}, so
 * that no run goes on with what one with other options wrote.
 */
final class RunFile {

    private static final JsonFactory JSON = new JsonFactory();

    private RunFile() {}

    static Path of(Path output) {
        return output.resolveSibling(output.getFileName() + ".run");
    }

    /**
     * Writes the file; a kill leaves the old one or the new one, whole. Without options there is
     * none.
     */
    static void write(Path output, SortedMap<String, String> options) throws IOException {
        if (options.isEmpty()) {
            Files.deleteIfExists(of(output));
            return;
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            for (Map.Entry<String, String> option : options.entrySet()) {
                json.writeStringField(option.getKey(), option.getValue());
            }
            json.writeEndObject();
        }
        Path file = of(output);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        byte[] bytes = out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Compares the options with those of the run that wrote {@code output}.
     *
     * @throws IllegalArgumentException if they differ
     * @throws MalformedFileException if the file that tells them is missing or malformed
     */
    static void check(Path output, SortedMap<String, String> options) throws IOException {
        SortedMap<String, String> earlier = read(output);
        SortedSet<String> names = new TreeSet<>(options.keySet());
        names.addAll(earlier.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            String before = earlier.getOrDefault(name, "");
            String now = options.getOrDefault(name, "");
            if (!before.equals(now)) {
                differences.add(name + " was " + shown(before) + ", is now " + shown(now));
            }
        }
        if (!differences.isEmpty()) {
            throw new IllegalArgumentException(
                    output
                            + " was written with other options: "
                            + String.join("; ", differences)
                            + ". Give the same ones, or begin anew without --resume");
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "not given" : "'" + value + "'";
    }

    private static SortedMap<String, String> read(Path output) throws IOException {
        Path file = of(output);
        if (!Files.exists(file)) {
            throw new MalformedFileException(
                    file.toString(),
                    0,
                    "is missing, so that nobody knows with which options "
                            + output
                            + " was written: begin anew without --resume");
        }
        SortedMap<String, String> options = new TreeMap<>();
        try (JsonParser json = JSON.createParser(Files.readAllBytes(file))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                options.put(json.currentName(), String.valueOf(json.nextTextValue()));
            }
        } catch (JsonProcessingException e) {
            throw new MalformedFileException(
                    file.toString(), e.getLocation().getLineNr(), "is not what a run wrote");
        }
        return options;
    }
}
