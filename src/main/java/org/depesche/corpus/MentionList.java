package org.depesche.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.lexicon.MalformedFileException;
import org.depesche.mention.Mention;
import org.depesche.mention.MentionType;
import org.depesche.mention.Value;
import org.depesche.text.Article;
import org.depesche.text.Part;
import org.depesche.text.Span;

/**
 * Annotations as a list of mentions in order of appearance, a line {@code
 * TYPE<TAB>surface[<TAB>value]} each: a surface is its first occurrence at or behind the end of the
 * line before, and {@code SKIP<TAB>surface} passes over one occurrence.
 */
public final class MentionList {

    private MentionList() {}

    /**
     * Reads all lists {@code NAME.tsv} of a folder for which {@code NAME.txt} exists among the
     * texts, in the order of their names.
     *
     * @throws MalformedFileException if a list does not fit its text, with its line
     * @throws IOException if a file can't be read
     */
    public static List<AnnotatedArticle> readFolder(Path lists, Path texts) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(lists)) {
            for (Path list : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                Path text = texts.resolve(TextFiles.baseName(list) + ".txt");
                articles.add(read(list, BratReader.readArticle(text)));
            }
        }
        return articles;
    }

    /**
     * Reads one list.
     *
     * @throws MalformedFileException if the list does not fit the text, with its line
     * @throws IOException if the file can't be read
     */
    public static AnnotatedArticle read(Path list, Article article) throws IOException {
        List<Mention<?>> mentions = new ArrayList<>();
        int at = 0;
        int number = 0;
        for (String line : TextFiles.read(list).split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.stripTrailing().split("\t", -1);
            String file = list.toString();
            if (cells.length < 2 || cells[1].isEmpty()) {
                throw new MalformedFileException(file, number, "must be TYPE<TAB>surface");
            }
            int start = article.text().indexOf(cells[1], at);
            if (start < 0) {
                throw new MalformedFileException(
                        file,
                        number,
                        "surface \"" + cells[1] + "\" must stand behind the one before");
            }
            at = start + cells[1].length();
            if (!cells[0].equals("SKIP")) {
                mentions.add(mention(cells, new Span(start, at), file, number));
            }
        }
        return new AnnotatedArticle(article, mentions, List.of());
    }

    private static Mention<?> mention(String[] cells, Span span, String file, int line)
            throws MalformedFileException {
        try {
            MentionType type = MentionType.valueOf(cells[0]);
            String value = cells.length > 2 && !cells[2].isEmpty() ? cells[2] : cells[1];
            boolean codeless = type == MentionType.LOC && value.indexOf(';') < 0;
            Value parsed = Value.parse(type, codeless ? value + ";" : value);
            return new Mention<>(span, cells[1], parsed, 1, "annotation", Part.BODY);
        } catch (IllegalArgumentException e) {
            throw new MalformedFileException(file, line, String.valueOf(e.getMessage()));
        }
    }
}
