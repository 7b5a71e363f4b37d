package org.depesche.batch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.depesche.lexicon.MalformedFileException;

/** Cursors over what a path names. */
final class Cursors {

    private static final String UNKNOWN_KIND =
            "is of no known kind: rename it to .txt, .html, .md, .json or .jsonl (.gz behind it or"
                    + " not) or tell the kind with --input-format";

    private Cursors() {}

    /** Returns the articles of a folder or file that the user named. */
    static InputCursor named(Path path, InputOptions options) {
        String name = String.valueOf(path.getFileName());
        Optional<InputKind> kind = options.kind().or(() -> InputKind.ofFileName(name));
        if (!Files.exists(path)) {
            return of(failed(path, malformed(path, "is missing: no such file or folder")));
        }
        if (!Files.isDirectory(path)) {
            return kind.map(known -> file(path, InputKind.baseName(name), known, options))
                    .orElseGet(() -> of(failed(path, malformed(path, UNKNOWN_KIND))));
        }
        try {
            return new FolderCursor(path, options);
        } catch (IOException e) {
            return of(failed(path, e));
        }
    }

    /** Returns the articles of a file. */
    static InputCursor file(Path path, String id, InputKind kind, InputOptions options) {
        try {
            if (!kind.holdsMany()) {
                long size = Files.size(path);
                return of(new FileInput(path, slashed(path), id, kind, size, options));
            }
            return many(ManyFile.open(path, slashed(path), id), kind, options);
        } catch (IOException e) {
            return of(failed(path, e));
        }
    }

    static InputCursor many(ManyFile file, InputKind kind, InputOptions options)
            throws IOException {
        return kind == InputKind.JSON
                ? new JsonValuesCursor(file, options)
                : new JsonLinesCursor(file, options);
    }

    static Input failed(Path path, IOException reason) {
        return new FailedInput(slashed(path), 0, reason);
    }

    static InputCursor empty() {
        return of();
    }

    static InputCursor of(Input... inputs) {
        Deque<Input> left = new ArrayDeque<>(Arrays.asList(inputs));
        return new InputCursor() {
            @Override
            public Optional<Input> next() {
                return Optional.ofNullable(left.poll());
            }

            @Override
            public void close() {}
        };
    }

    static String slashed(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    /** Closes a file that was only read; there is nothing to lose. */
    static void closeQuietly(InputCursor cursor) {
        try {
            cursor.close();
        } catch (IOException e) {
            // All articles were handed out; a failure to close changes nothing.
        }
    }

    private static IOException malformed(Path path, String reason) {
        return new MalformedFileException(slashed(path), 0, reason);
    }
}
