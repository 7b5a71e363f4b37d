package org.depesche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depesche.batch.Counted;
import org.depesche.batch.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the output of extract as a page. */
@Command(
        name = "report",
        description = "Shows the output of 'extract --with-text' as one self-contained page.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class ReportCommand implements Callable<Integer> {

    private static final int COMFORTABLE = 20_000;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "OUT.jsonl", description = "What extract --with-text -o wrote.")
    private Path lines;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "report.html",
            description = "The page (default: ${DEFAULT-VALUE}).")
    private Path page;

    @Option(names = "--title", paramLabel = "TEXT", description = "What stands above it.")
    private @Nullable String title;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        String name = String.valueOf(lines.getFileName());
        long articles = Report.write(lines, page, title == null ? name : title);
        err.println(page + ": " + Counted.of(articles, "article"));
        if (articles > COMFORTABLE) {
            err.println(
                    "Pages of more than "
                            + COMFORTABLE
                            + " articles open slowly; extract --since or --glob makes smaller ones.");
        }
        return 0;
    }
}
