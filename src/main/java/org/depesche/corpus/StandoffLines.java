package org.depesche.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.lexicon.MalformedFileException;
import org.depesche.mention.Mention;
import org.depesche.mention.MentionType;
import org.depesche.mention.Value;
import org.depesche.text.Article;
import org.depesche.text.Part;
import org.depesche.text.Span;

/** Collects the lines of a brat file; offsets there count code points. */
final class StandoffLines {

    private static final Pattern MENTION =
            Pattern.compile("(T[0-9]+)\t([A-Z]+) ([0-9]{1,9}) ([0-9]{1,9})\t(.*)");
    private static final Pattern NOTE = Pattern.compile("#[0-9]+\tAnnotatorNotes (T[0-9]+)\t(.*)");
    private static final Pattern EQUIVALENT =
            Pattern.compile("R[0-9]+\tEQUIVALENT Arg1:(T[0-9]+) Arg2:(T[0-9]+)\\s*");

    private record Line(int number, MentionType type, Span span, String surface) {}

    private record Link(int number, String from, String to) {}

    private final String file;
    private final Article article;
    private final Map<String, Line> mentions = new LinkedHashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    StandoffLines(String file, Article article) {
        this.file = file;
        this.article = article;
    }

    void add(int number, String line) throws MalformedFileException {
        if (line.isBlank()) {
            return;
        }
        Matcher mention = MENTION.matcher(line);
        Matcher note = NOTE.matcher(line);
        Matcher link = EQUIVALENT.matcher(line);
        if (mention.matches()) {
            addMention(number, mention);
        } else if (note.matches()) {
            notes.put(note.group(1), note.group(2));
        } else if (link.matches()) {
            links.add(new Link(number, link.group(1), link.group(2)));
        } else {
            throw malformed(number, "must be a T, an AnnotatorNotes or an EQUIVALENT line");
        }
    }

    private void addMention(int number, Matcher line) throws MalformedFileException {
        MentionType type;
        try {
            type = MentionType.valueOf(line.group(2));
        } catch (IllegalArgumentException e) {
            throw malformed(
                    number,
                    "type " + line.group(2) + " must be one of ORG, PER, LOC, AMOUNT, DATE");
        }
        int start = offset(Integer.parseInt(line.group(3)), number);
        int end = offset(Integer.parseInt(line.group(4)), number);
        if (end <= start) {
            throw malformed(number, "end must lie behind start");
        }
        Span span = new Span(start, end);
        String surface = span.of(article.text());
        if (!surface.replace('\n', ' ').equals(line.group(5))) {
            throw malformed(number, "surface must be \"" + surface + "\" as in the text");
        }
        mentions.put(line.group(1), new Line(number, type, span, surface));
    }

    private int offset(int codePoints, int number) throws MalformedFileException {
        try {
            return article.text().offsetByCodePoints(0, codePoints);
        } catch (IndexOutOfBoundsException e) {
            throw malformed(number, "offset " + codePoints + " lies behind the end of the text");
        }
    }

    AnnotatedArticle toArticle() throws MalformedFileException {
        List<Map.Entry<String, Line>> sorted = new ArrayList<>(mentions.entrySet());
        sorted.sort(Comparator.comparing(entry -> entry.getValue().span()));
        List<Mention<?>> found = new ArrayList<>();
        Map<String, Integer> indexes = new HashMap<>();
        for (Map.Entry<String, Line> entry : sorted) {
            indexes.put(entry.getKey(), found.size());
            found.add(mention(entry.getKey(), entry.getValue()));
        }
        List<Equivalent> equivalents = new ArrayList<>();
        for (Link link : links) {
            Integer from = indexes.get(link.from());
            Integer to = indexes.get(link.to());
            if (from == null || to == null) {
                throw malformed(link.number(), "must link two mentions of the file");
            }
            equivalents.add(new Equivalent(Math.min(from, to), Math.max(from, to)));
        }
        try {
            return new AnnotatedArticle(article, found, equivalents);
        } catch (IllegalArgumentException e) {
            throw malformed(0, String.valueOf(e.getMessage()));
        }
    }

    private Mention<?> mention(String id, Line line) throws MalformedFileException {
        String notation = notes.getOrDefault(id, line.surface());
        try {
            Value value = Value.parse(line.type(), notation);
            return new Mention<>(line.span(), line.surface(), value, 1, "annotation", Part.BODY);
        } catch (IllegalArgumentException e) {
            throw malformed(line.number(), String.valueOf(e.getMessage()));
        }
    }

    private MalformedFileException malformed(int line, String reason) {
        return new MalformedFileException(file, line, reason);
    }
}
