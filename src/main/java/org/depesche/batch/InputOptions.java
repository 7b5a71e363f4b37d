package org.depesche.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How articles are read. Immutable; the {@code with} methods return changed copies.
 *
 * @param published the day of publication of every article, whatever the files say; empty to let
 *     them say it
 * @param fields the fields of articles in JSON
 * @param kind the kind of every input; empty to let the files' names tell it
 * @param glob which files of a folder are read: a pattern of {@link
 *     java.nio.file.FileSystem#getPathMatcher} for the path within the folder, or for the name
 *     where the pattern has no slash; empty for all
 * @param excluded files of a folder that are not read, such as the output
 * @param maxBytes the largest article in bytes, unpacked; at least 1
 */
public record InputOptions(
        Optional<LocalDate> published,
        JsonFields fields,
        Optional<InputKind> kind,
        Optional<String> glob,
        Set<Path> excluded,
        int maxBytes) {

    /** 16 MiB. */
    public static final int DEFAULT_MAX_BYTES = 16 << 20;

    /**
     * @throws IllegalArgumentException if {@code maxBytes} is less than 1
     */
    public InputOptions {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes " + maxBytes + " must be >= 1");
        }
        excluded = Set.copyOf(excluded);
    }

    /** Returns the options that let the files speak, with articles of up to 16 MiB. */
    public static InputOptions defaults() {
        return new InputOptions(
                Optional.empty(),
                JsonFields.defaults(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                DEFAULT_MAX_BYTES);
    }

    public InputOptions withPublished(LocalDate day) {
        return new InputOptions(Optional.of(day), fields, kind, glob, excluded, maxBytes);
    }

    public InputOptions withFields(JsonFields newFields) {
        return new InputOptions(published, newFields, kind, glob, excluded, maxBytes);
    }

    public InputOptions withKind(InputKind newKind) {
        return new InputOptions(published, fields, Optional.of(newKind), glob, excluded, maxBytes);
    }

    public InputOptions withGlob(String pattern) {
        return new InputOptions(published, fields, kind, Optional.of(pattern), excluded, maxBytes);
    }

    public InputOptions withExcluded(Set<Path> files) {
        return new InputOptions(published, fields, kind, glob, files, maxBytes);
    }

    public InputOptions withMaxBytes(int bytes) {
        return new InputOptions(published, fields, kind, glob, excluded, bytes);
    }
}
