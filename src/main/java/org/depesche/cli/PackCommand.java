package org.depesche.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.depesche.batch.ArticleLines;
import org.depesche.batch.Counted;
import org.depesche.batch.Input;
import org.depesche.batch.InputOptions;
import org.depesche.batch.Inputs;
import org.depesche.batch.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs many small files into one of JSON Lines. */
@Command(
        name = "pack",
        description =
                "Packs the articles of folders into one file of JSON Lines, as Spark wants it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PackCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "Articles; folders are searched to any depth.")
    private List<Path> paths;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write, over what stands there.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        try (WholeFile whole = WholeFile.of(output)) {
            int failed = pack(whole.part());
            whole.done();
            return failed == 0 ? 0 : Failures.INPUT_FAILED;
        }
    }

    /** Returns how many inputs failed. */
    private int pack(Path part) throws IOException {
        Set<Path> written = part.equals(output) ? Set.of(output) : Set.of(output, part);
        InputOptions options = InputOptions.defaults().withExcluded(written);
        int packed = 0;
        int failed = 0;
        try (Inputs inputs = Inputs.open(paths, options);
                BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            for (Optional<Input> next = inputs.next(); next.isPresent(); next = inputs.next()) {
                if (pack(next.get(), out)) {
                    packed++;
                } else {
                    failed++;
                }
            }
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println(
                Counted.of(packed, "article")
                        + " packed into "
                        + output
                        + ", "
                        + failed
                        + " failed");
        err.flush();
        return failed;
    }

    private boolean pack(Input input, BufferedWriter out) throws IOException {
        String line;
        try {
            line = ArticleLines.line(input.source(), input.read().article());
        } catch (IOException e) {
            spec.commandLine().getErr().println(input.source() + ": " + Failures.reason(e));
            return false;
        }
        out.write(line);
        return true;
    }
}
