package org.depesche.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.lexicon.MalformedFileException;
import org.depesche.mention.Mention;
import org.depesche.mention.MentionType;
import org.depesche.mention.Value;
import org.depesche.text.Article;
import org.depesche.text.Part;
import org.depesche.text.Span;

/**
 * The inline form in which articles are written: {@code [[surface|TYPE]]}, {@code
 * [[surface|TYPE|value]]}, for a location {@code [[Samara|LOC|;RU-SAM]]} where the name is the
 * surface, and {@code [[…|AMOUNT|value|=]]} for the conversion of the amount marked before. A
 * header, {@code published: 2024-09-20}, and a line {@code ---} stand before the text.
 */
public final class Markup {

    private static final Pattern MARK =
            Pattern.compile("\\[\\[([^\\[\\]|]+)\\|([A-Z]+)(?:\\|([^\\[\\]|]*))?(?:\\|(=))?\\]\\]");
    private static final String RULE = "---\n";
    private static final String PUBLISHED = "published:";

    private final String file;
    private final String body;
    private final int headerLines;
    private final StringBuilder text = new StringBuilder();
    private final List<Mention<?>> mentions = new ArrayList<>();
    private final List<Equivalent> equivalents = new ArrayList<>();

    private Markup(String file, String body, int headerLines) {
        this.file = file;
        this.body = body;
        this.headerLines = headerLines;
    }

    /**
     * Reads an article in the inline form.
     *
     * @throws MalformedFileException if it is not of that form, with its line
     * @throws IOException if the file can't be read
     */
    public static AnnotatedArticle read(Path file) throws IOException {
        return parse(TextFiles.baseName(file), file.toString(), TextFiles.read(file));
    }

    /**
     * Reads an article in the inline form.
     *
     * @param id the article's id
     * @param file the file's name, for messages
     * @param content the whole file
     * @throws MalformedFileException if it is not of that form, with its line
     */
    public static AnnotatedArticle parse(String id, String file, String content)
            throws MalformedFileException {
        int rule = content.startsWith(RULE) ? 0 : content.indexOf("\n" + RULE) + 1;
        if (rule == 0 && !content.startsWith(RULE)) {
            throw new MalformedFileException(file, 1, "must have a line --- before the text");
        }
        String header = content.substring(0, rule);
        String body = content.substring(rule + RULE.length()).stripTrailing() + "\n";
        Markup markup = new Markup(file, body, (int) header.lines().count() + 1);
        Article article = Article.of(markup.unmarked()).id(id);
        Article dated = published(header, file).map(article::published).orElse(article);
        return new AnnotatedArticle(dated, markup.mentions, markup.equivalents);
    }

    private static Optional<LocalDate> published(String header, String file)
            throws MalformedFileException {
        int number = 0;
        for (String line : header.split("\n", -1)) {
            number++;
            if (line.startsWith(PUBLISHED)) {
                String day = line.substring(PUBLISHED.length()).strip();
                return Optional.of(TextFiles.day(day, file, number));
            }
        }
        return Optional.empty();
    }

    private String unmarked() throws MalformedFileException {
        Matcher mark = MARK.matcher(body);
        int at = 0;
        while (mark.find()) {
            text.append(body, at, mark.start());
            at = mark.end();
            addMention(mark);
        }
        text.append(body, at, body.length());
        int stray = text.indexOf("[[");
        if (stray >= 0) {
            throw malformed(
                    body.indexOf("[[", stray),
                    "has a [[ that does not begin [[surface|TYPE|value]]");
        }
        return text.toString();
    }

    private void addMention(Matcher mark) throws MalformedFileException {
        String surface = mark.group(1);
        Span span = new Span(text.length(), text.length() + surface.length());
        try {
            MentionType type = MentionType.valueOf(mark.group(2));
            Value value = Value.parse(type, notation(type, surface, mark.group(3)));
            mentions.add(new Mention<>(span, surface, value, 1, "annotation", Part.BODY));
        } catch (IllegalArgumentException e) {
            throw malformed(mark.start(), String.valueOf(e.getMessage()));
        }
        if (mark.group(4) != null) {
            equivalents.add(new Equivalent(amountBefore(mark), mentions.size() - 1));
        }
        text.append(surface);
    }

    private static String notation(MentionType type, String surface, String value) {
        if (value == null) {
            return surface;
        }
        return type == MentionType.LOC && value.startsWith(";") ? surface + value : value;
    }

    private int amountBefore(Matcher mark) throws MalformedFileException {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            if (mentions.get(i).type() == MentionType.AMOUNT) {
                return i;
            }
        }
        throw malformed(mark.start(), "has a = without an amount before");
    }

    private MalformedFileException malformed(int offset, String reason) {
        int line =
                headerLines
                        + 1
                        + (int) body.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new MalformedFileException(file, line, reason);
    }
}
