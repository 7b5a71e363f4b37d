package org.depesche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.depesche.Extractor;
import org.depesche.batch.Batch;
import org.depesche.batch.BatchCount;
import org.depesche.batch.BatchOutput;
import org.depesche.batch.BatchSettings;
import org.depesche.batch.InputOptions;
import org.depesche.batch.InputSize;
import org.depesche.batch.Inputs;
import org.depesche.batch.MentionFilter;
import org.depesche.batch.ProgressMeter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Extracts the records of articles. */
@Command(
        name = "extract",
        description =
                "Prints the organisations, persons, locations, amounts and times of articles.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @Mixin private InputSettings input;
    @Mixin private OutputSettings output;
    @Mixin private ExtractorSettings extraction;

    @Option(
            names = "--no-teasers",
            description = "Leave out mentions in lines that point to other articles.")
    private boolean noTeasers;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Leave out articles that are known to be published before this day.")
    private @Nullable LocalDate since;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles worked on at a time (default: one a processor).")
    private @Nullable Integer threads;

    @Option(names = "--fail-fast", description = "Stop at the first input that fails.")
    private boolean failFast;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress, no summary; only what failed.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException, InterruptedException {
        BatchSettings settings = settings();
        InputOptions options = input.options(output.files());
        PrintWriter err = spec.commandLine().getErr();
        try (Inputs inputs = input.open(options, System.in);
                BatchOutput out = output.open(spec.commandLine().getOut(), decisive())) {
            Thread stop = new Thread(out::abort, "depesche-stop");
            Runtime.getRuntime().addShutdownHook(stop);
            ProgressMeter meter = meter(err, options);
            BatchCount count = Batch.run(settings, inputs, out, meter);
            Runtime.getRuntime().removeShutdownHook(stop);
            if (output.file().isPresent() && !quiet) {
                meter.summary(count);
                output.errorsFile(count).ifPresent(file -> err.println("What failed: " + file));
            }
            if (count.inputs() == 0) {
                err.println("depesche: no articles found" + input.description());
                return Failures.INPUT_FAILED;
            }
            return count.failed() == 0 ? 0 : Failures.INPUT_FAILED;
        }
    }

    /** Returns the options that decide what is found, for a run that goes on with this one. */
    private SortedMap<String, String> decisive() throws IOException {
        SortedMap<String, String> options = new TreeMap<>();
        input.addTo(options);
        extraction.addTo(options);
        options.put("--no-teasers", noTeasers ? "given" : "");
        options.put("--since", since == null ? "" : since.toString());
        options.put("version of depesche", Version.ofProgram());
        return options;
    }

    private BatchSettings settings() throws IOException {
        Extractor extractor = extraction.extractor();
        MentionFilter filter = new MentionFilter(extraction.types(), !noTeasers);
        BatchSettings settings =
                BatchSettings.of(article -> filter.apply(extractor.extract(article)))
                        .withFailFast(failFast);
        settings = threads == null ? settings : settings.withThreads(threads);
        return since == null ? settings : settings.withSince(since);
    }

    /** Progress is for those who wait for a file; failures are told in any case. */
    private ProgressMeter meter(PrintWriter err, InputOptions options) {
        boolean shown = output.file().isPresent() && !quiet;
        LongSupplier size =
                shown && !input.isStandardInput() ? InputSize.of(input.paths(), options) : () -> -1;
        return new ProgressMeter(
                err, shown, shown && Terminals.isTerminal(), size, System::nanoTime);
    }
}
