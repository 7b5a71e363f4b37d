package org.depesche.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesche.mention.Mention;
import org.depesche.text.Article;

/** Writes articles in the standoff form of brat, as {@link BratReader} reads it. */
public final class BratWriter {

    private BratWriter() {}

    /**
     * Writes {@code ID.txt}, {@code ID.ann} and, where the day of publication is known, {@code
     * ID.meta} into {@code folder}, over what stands there.
     *
     * @param folder is made if it does not exist
     * @throws IllegalArgumentException if the article's id is no plain file name: nothing is ever
     *     written outside of {@code folder}
     * @throws IOException if writing fails
     */
    public static void write(AnnotatedArticle annotated, Path folder) throws IOException {
        Article article = annotated.article();
        requireName(article.id());
        Files.createDirectories(folder);
        write(folder.resolve(article.id() + ".txt"), article.text());
        write(folder.resolve(article.id() + ".ann"), annotations(annotated));
        if (article.published().isPresent()) {
            write(
                    folder.resolve(article.id() + ".meta"),
                    "published=" + article.published().get() + "\n");
        }
    }

    private static void requireName(String id) {
        boolean plain = !id.isBlank() && id.codePoints().noneMatch(BratWriter::isNoneOfNames);
        if (!plain || id.startsWith(".")) {
            throw new IllegalArgumentException(
                    "id \"" + id + "\" must be a file name without signs of paths");
        }
    }

    private static boolean isNoneOfNames(int c) {
        return Character.isISOControl(c) || (c <= 'z' && "/\\:*?\"<>|".indexOf(c) >= 0);
    }

    private static String annotations(AnnotatedArticle annotated) {
        StringBuilder out = new StringBuilder();
        List<Mention<?>> mentions = annotated.mentions();
        String text = annotated.article().text();
        int codePoints = 0;
        int at = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention<?> mention = mentions.get(i);
            int start = codePoints + text.codePointCount(at, mention.span().start());
            int end = start + text.codePointCount(mention.span().start(), mention.span().end());
            codePoints = end;
            at = mention.span().end();
            String surface = mention.text().replace('\n', ' ');
            out.append("T" + (i + 1) + "\t" + mention.type() + " " + start + " " + end)
                    .append("\t" + surface + "\n")
                    .append("#" + (i + 1) + "\tAnnotatorNotes T" + (i + 1))
                    .append("\t" + mention.value() + "\n");
        }
        int link = 0;
        for (Equivalent equivalent : annotated.equivalents()) {
            out.append("R" + ++link + "\tEQUIVALENT Arg1:T" + (equivalent.from() + 1))
                    .append(" Arg2:T" + (equivalent.to() + 1) + "\t\n");
        }
        return out.toString();
    }

    private static void write(Path file, String content) throws IOException {
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }
}
