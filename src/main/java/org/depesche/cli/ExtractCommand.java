package org.depesche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.depesche.Extractor;
import org.depesche.batch.CsvForm;
import org.depesche.batch.Input;
import org.depesche.batch.InputOptions;
import org.depesche.batch.Inputs;
import org.depesche.batch.JsonLines;
import org.depesche.batch.OutputForm;
import org.depesche.batch.TextForm;
import org.depesche.mention.MentionType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Extracts the records of articles. */
@Command(
        name = "extract",
        description =
                "Prints the organisations, persons, locations, amounts and times of articles.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        JSON,
        CSV
    }

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "Articles; folders are searched to any depth.")
    private List<Path> paths;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication, such as 2024-09-20, of all articles.")
    private @Nullable LocalDate published;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text on a terminal, json otherwise.")
    private @Nullable Format format;

    @Option(
            names = "--types",
            split = ",",
            paramLabel = "TYPE",
            description = "Only these types: ${COMPLETION-CANDIDATES}.")
    private Set<MentionType> types = EnumSet.allOf(MentionType.class);

    @Option(names = "-o", paramLabel = "FILE", description = "Write to FILE.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        InputOptions options = InputOptions.defaults();
        options = published == null ? options : options.withPublished(published);
        if (output == null) {
            return extract(options, spec.commandLine().getOut());
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(output))) {
            return extract(options, out);
        }
    }

    private int extract(InputOptions options, PrintWriter out) throws IOException {
        Extractor extractor = Extractor.builder().types(types).build();
        OutputForm form = form();
        int code = 0;
        out.print(form.header());
        try (Inputs inputs = Inputs.open(paths, options)) {
            for (Optional<Input> next = inputs.next(); next.isPresent(); next = inputs.next()) {
                Input input = next.get();
                try {
                    out.print(
                            form.format(input.source(), extractor.extract(input.read().article())));
                } catch (IOException e) {
                    spec.commandLine().getErr().println(input.source() + ": " + Failures.reason(e));
                    code = Failures.INPUT_FAILED;
                }
            }
        }
        out.flush();
        return code;
    }

    @SuppressWarnings("SystemConsoleNull")
    private OutputForm form() {
        boolean terminal = output == null && System.console() != null;
        Format chosen = format == null ? (terminal ? Format.TEXT : Format.JSON) : format;
        boolean coloured = terminal && System.getenv("NO_COLOR") == null;
        return switch (chosen) {
            case TEXT -> coloured ? TextForm.coloured() : TextForm.plain();
            case JSON -> JsonLines.withoutText();
            case CSV -> CsvForm.of();
        };
    }
}
