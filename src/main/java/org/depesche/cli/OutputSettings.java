package org.depesche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.depesche.batch.BatchCount;
import org.depesche.batch.BatchOutput;
import org.depesche.batch.CsvForm;
import org.depesche.batch.FileOutput;
import org.depesche.batch.JsonLines;
import org.depesche.batch.OutputForm;
import org.depesche.batch.StreamOutput;
import org.depesche.batch.TextForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where records are written, and how. */
final class OutputSettings {

    private enum Format {
        TEXT,
        JSON,
        CSV
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write to FILE; what fails goes to OUT.errors.jsonl beside OUT.jsonl. The"
                            + " ending chooses the format: jsonl, csv or txt.")
    private @Nullable Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text on a terminal, json otherwise.")
    private @Nullable Format format;

    @Option(
            names = "--with-text",
            description = "Put title and text into the JSON; report shows them.")
    private boolean withText;

    @Option(
            names = "--resume",
            description =
                    "Go on where an earlier run with the same inputs and options was broken off.")
    private boolean resume;

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Returns the file that tells what failed, if anything did. */
    Optional<Path> errorsFile(BatchCount count) {
        return count.failed() == 0 ? Optional.empty() : file().map(FileOutput::errorsFile);
    }

    /** Returns the files that are written. */
    Set<Path> files() {
        return file == null ? Set.of() : Set.of(file, FileOutput.errorsFile(file));
    }

    /**
     * @param options what else decides what is written; gets what decides it here
     * @throws IllegalArgumentException if the options do not go together, or a run to go on with
     *     had others
     */
    BatchOutput open(PrintWriter out, SortedMap<String, String> options) throws IOException {
        OutputForm form = form();
        if (file == null) {
            if (resume) {
                throw new IllegalArgumentException("--resume needs a file to go on with: -o FILE");
            }
            return new StreamOutput(out, form);
        }
        if (resume && form instanceof TextForm) {
            throw new IllegalArgumentException("--resume needs --format json or csv");
        }
        options.put("--format", chosen(false).name().toLowerCase(Locale.ROOT));
        options.put("--with-text", withText ? "given" : "");
        return resume
                ? FileOutput.resume(file, form, options)
                : FileOutput.create(file, form, options);
    }

    private OutputForm form() {
        boolean terminal = file == null && Terminals.isTerminal();
        return switch (chosen(terminal)) {
            case TEXT ->
                    terminal && System.getenv("NO_COLOR") == null
                            ? TextForm.coloured()
                            : TextForm.plain();
            case JSON -> withText ? JsonLines.withText() : JsonLines.withoutText();
            case CSV -> CsvForm.of();
        };
    }

    private Format chosen(boolean terminal) {
        if (format != null) {
            return format;
        }
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Format.CSV;
        }
        return terminal || name.endsWith(".txt") ? Format.TEXT : Format.JSON;
    }
}
