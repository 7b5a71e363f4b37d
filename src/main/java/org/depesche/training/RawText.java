package org.depesche.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import opennlp.tools.tokenize.SimpleTokenizer;

/** Unlabelled text, read line by line in the tokens that every stage reads. */
final class RawText {

    private final List<Path> files;

    private RawText(List<Path> files) {
        this.files = files;
    }

    /**
     * Returns the text of {@code places} in this order.
     *
     * @param places files or folders; of a folder the files that end in {@code .txt} or {@code
     *     .txt.gz}, in the order of their paths
     */
    static RawText of(List<Path> places) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            try (Stream<Path> inside = Files.walk(place)) {
                inside.filter(Files::isRegularFile)
                        .filter(file -> file.equals(place) || isText(file))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return new RawText(List.copyOf(files));
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".txt") || name.endsWith(".txt.gz");
    }

    /** Gives the tokens of each line to {@code reader}. */
    void forEachLine(Consumer<String[]> reader) throws IOException {
        for (Path file : files) {
            try (InputStream in = open(file);
                    BufferedReader lines =
                            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    reader.accept(SimpleTokenizer.INSTANCE.tokenize(line));
                }
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
