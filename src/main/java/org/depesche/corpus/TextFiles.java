package org.depesche.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.depesche.lexicon.MalformedFileException;

/** Reads files that must be UTF-8, and the day of publication beside them. */
final class TextFiles {

    private static final String PUBLISHED = "published=";

    private TextFiles() {}

    static String read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedFileException(file.toString(), 0, "must be UTF-8");
        }
    }

    /** Returns the day in {@code meta}, empty if there is no such file. */
    static Optional<LocalDate> published(Path meta) throws IOException {
        if (!Files.exists(meta)) {
            return Optional.empty();
        }
        int number = 0;
        for (String line : read(meta).split("\n", -1)) {
            number++;
            if (line.startsWith(PUBLISHED)) {
                String day = line.substring(PUBLISHED.length()).strip();
                return Optional.of(day(day, meta.toString(), number));
            }
        }
        return Optional.empty();
    }

    static LocalDate day(String day, String file, int line) throws MalformedFileException {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new MalformedFileException(
                    file, line, "day \"" + day + "\" must be of the form 2024-09-20");
        }
    }

    /** Returns the file of the same name with another ending. */
    static Path sibling(Path file, String ending) {
        return file.resolveSibling(baseName(file) + ending);
    }

    /** Returns the file's name without its ending. */
    static String baseName(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
