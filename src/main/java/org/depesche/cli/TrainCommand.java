package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.depesche.training.NameTraining;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the name model. */
@Command(
        name = "train",
        description =
                "Trains the name model from annotated articles and writes it with its card; the"
                        + " same input gives the same bytes.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TrainCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = "--corpus",
            required = true,
            paramLabel = "FOLDER",
            description = "Annotated articles in brat form; may be given several times.")
    private List<Path> corpora;

    @Option(
            names = "--outside",
            paramLabel = "FOLDER",
            description = "Data from outside: wikinews, germeval, smartdata, unlabelled.")
    private @Nullable Path outside;

    @Option(
            names = "--sources",
            split = ",",
            defaultValue = "wikinews,germeval",
            paramLabel = "NAME",
            description = "Which data from outside is learned from (default: ${DEFAULT-VALUE}).")
    private Set<String> sources;

    @Option(
            names = "--models",
            defaultValue = "models",
            paramLabel = "FOLDER",
            description = "Where model and card are written (default: ${DEFAULT-VALUE}).")
    private Path models;

    @Option(
            names = "--validate",
            split = ",",
            paramLabel = "SOURCE",
            description =
                    "Trains no model; prints five-fold scores on these sources (corpus, wikinews,"
                            + " germeval, smartdata) with and without each source and feature"
                            + " group, row by row.")
    private @Nullable Set<String> validated;

    @Option(
            names = "--folds",
            defaultValue = "5",
            paramLabel = "N",
            description =
                    "How many of the five folds are measured with --validate (default:"
                            + " ${DEFAULT-VALUE}); fewer are quicker and less sure.")
    private int folds;

    @Override
    public Integer call() throws IOException {
        NameTraining training = new NameTraining();
        for (Path corpus : corpora) {
            training.corpus(corpus);
        }
        if (outside != null) {
            training.outside(outside, sources);
        }
        if (validated != null) {
            training.validate(validated, folds, spec.commandLine().getOut());
            return 0;
        }
        training.write(
                models, "java -jar target/depesche-cli.jar " + String.join(" ", arguments()));
        return 0;
    }

    private List<String> arguments() {
        return spec.root().commandLine().getParseResult().originalArgs();
    }
}
