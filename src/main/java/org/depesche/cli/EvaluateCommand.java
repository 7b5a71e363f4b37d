package org.depesche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.Extractor;
import org.depesche.corpus.AnnotatedArticle;
import org.depesche.corpus.BratReader;
import org.depesche.evaluation.Difference;
import org.depesche.evaluation.Evaluation;
import org.depesche.evaluation.ScoreTable;
import org.depesche.mention.MentionType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the extractor on annotated articles. */
@Command(
        name = "evaluate",
        description =
                "Runs the extractor over annotated articles (brat) and prints precision, recall"
                        + " and F1 by type.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER",
            description = "Folders with NAME.txt, NAME.ann and NAME.meta, searched to any depth.")
    private List<Path> folders;

    @Option(
            names = "--errors",
            description = "Also print each miss, false hit and wrong value in its sentence.")
    private boolean errors;

    @Option(
            names = "--types",
            split = ",",
            paramLabel = "TYPE",
            description = "Only these types: ${COMPLETION-CANDIDATES}.")
    private List<MentionType> types = List.of(MentionType.values());

    @Override
    public Integer call() throws IOException {
        Extractor extractor = Extractor.load();
        PrintWriter out = spec.commandLine().getOut();
        List<AnnotatedArticle> articles = BratReader.readFolders(folders);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("FOLDER " + folders + " must hold .ann files");
        }
        Evaluation evaluation =
                Evaluation.of(articles, article -> extractor.extract(article).mentions());
        if (errors) {
            evaluation.differences().stream()
                    .filter(difference -> types.contains(difference.type()))
                    .map(Difference::toString)
                    .forEach(out::println);
        }
        out.println(evaluation.articles() + " articles");
        out.print(ScoreTable.of(evaluation, types));
        out.flush();
        return 0;
    }
}
