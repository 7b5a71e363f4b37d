package org.depesche.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.lexicon.MalformedFileException;
import org.depesche.text.Article;

/**
 * Reads articles in the standoff form of the annotation tool brat: {@code NAME.txt}, {@code
 * NAME.ann} and, where the day of publication is known, {@code NAME.meta}.
 */
public final class BratReader {

    private BratReader() {}

    /**
     * Reads all annotated articles below a folder, in the order of their paths.
     *
     * @throws MalformedFileException if a file is not of the form, with its line
     * @throws IOException if a file can't be read
     */
    public static List<AnnotatedArticle> readFolder(Path folder) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path file : annotationFiles(folder)) {
            articles.add(read(TextFiles.sibling(file, ".txt")));
        }
        return articles;
    }

    /** Reads the folders one after the other, as {@link #readFolder(Path)}. */
    public static List<AnnotatedArticle> readFolders(List<Path> folders) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path folder : folders) {
            articles.addAll(readFolder(folder));
        }
        return articles;
    }

    /**
     * Reads one article with its annotations.
     *
     * @param text the path of {@code NAME.txt}
     * @throws MalformedFileException if a file is not of the form, with its line
     * @throws IOException if a file can't be read
     */
    public static AnnotatedArticle read(Path text) throws IOException {
        Article article = readArticle(text);
        Path annotations = TextFiles.sibling(text, ".ann");
        StandoffLines lines = new StandoffLines(annotations.toString(), article);
        int number = 0;
        for (String line : TextFiles.read(annotations).split("\n", -1)) {
            lines.add(++number, line);
        }
        return lines.toArticle();
    }

    /**
     * Reads {@code NAME.txt} with the day of publication of {@code NAME.meta}, if that exists.
     *
     * @throws IOException if a file can't be read or is malformed
     */
    public static Article readArticle(Path text) throws IOException {
        Article article = Article.of(TextFiles.read(text)).id(TextFiles.baseName(text));
        return TextFiles.published(TextFiles.sibling(text, ".meta"))
                .map(article::published)
                .orElse(article);
    }

    private static List<Path> annotationFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
        }
    }
}
