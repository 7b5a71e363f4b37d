package org.depesche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.corpus.AnnotatedArticle;
import org.depesche.corpus.BratReader;
import org.depesche.corpus.BratWriter;
import org.depesche.corpus.CorpusNumbers;
import org.depesche.corpus.Markup;
import org.depesche.corpus.MentionList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works on annotated articles. */
@Command(
        name = "corpus",
        description = "Turns annotated articles into brat files and counts what is in them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CorpusCommand {

    @Spec private CommandSpec spec;

    @Command(
            name = "convert",
            description =
                    "Turns articles in the inline form (NAME.mark) into brat files; or, with"
                            + " --texts, mention lists (NAME.tsv).",
            mixinStandardHelpOptions = true)
    int convert(
            @Parameters(paramLabel = "FROM", description = "The folder to read.") Path from,
            @Parameters(paramLabel = "TO", description = "The folder to write to.") Path to,
            @Option(
                            names = "--texts",
                            paramLabel = "FOLDER",
                            description = "Where the texts of the mention lists lie.")
                    Path texts)
            throws IOException {
        List<AnnotatedArticle> articles =
                texts == null ? marked(from) : MentionList.readFolder(from, texts);
        for (AnnotatedArticle article : articles) {
            BratWriter.write(article, to);
        }
        print(articles.size() + " articles written to " + to);
        return 0;
    }

    @Command(
            name = "count",
            description = "Prints how many articles, words, names, currencies a corpus has.",
            mixinStandardHelpOptions = true)
    int count(
            @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Brat folders.")
                    List<Path> folders)
            throws IOException {
        List<AnnotatedArticle> articles = BratReader.readFolders(folders);
        print(CorpusNumbers.of(articles).toString());
        return 0;
    }

    private static List<AnnotatedArticle> marked(Path folder) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".mark")).sorted().toList()) {
                articles.add(Markup.read(file));
            }
        }
        return articles;
    }

    private void print(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
