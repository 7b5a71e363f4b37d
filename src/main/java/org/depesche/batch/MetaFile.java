package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.depesche.lexicon.MalformedFileException;

/** The file {@code NAME.meta} beside an article, with its day as {@code published=2024-09-20}. */
final class MetaFile {

    private static final String PUBLISHED = "published=";
    private static final int MAX_BYTES = 1 << 16;

    private MetaFile() {}

    /** Returns the day that the file beside {@code article} gives, empty if there is none. */
    static Optional<LocalDate> published(Path article) throws IOException {
        String name = String.valueOf(article.getFileName());
        Path meta = article.resolveSibling(InputKind.baseName(name) + ".meta");
        if (!Files.isRegularFile(meta)) {
            return Optional.empty();
        }
        String text = Decoded.of(BoundedBytes.of(meta, MAX_BYTES), Optional.empty()).text();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.startsWith(PUBLISHED)) {
                return Optional.of(day(line.substring(PUBLISHED.length()).strip(), meta, number));
            }
        }
        return Optional.empty();
    }

    private static LocalDate day(String day, Path meta, int line) throws MalformedFileException {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new MalformedFileException(
                    meta.toString(), line, "day \"" + day + "\" must be of the form 2024-09-20");
        }
    }
}
