package org.depesche.batch;

import org.depesche.Extraction;
import org.depesche.mention.Mention;
import org.depesche.text.Article;

/**
 * For people: the article with its mentions marked, then a table of them with value, interval and
 * confidence. Marks are colours of ANSI terminals or plain brackets. Characters that could command
 * a terminal are shown as U+FFFD.
 *
 * <p>Immutable and safe across threads.
 */
public final class TextForm implements OutputForm {

    private final Marks marks;

    private TextForm(Marks marks) {
        this.marks = marks;
    }

    /** Returns the form in which a mention is marked like {@code [Intelion]ORG}. */
    public static TextForm plain() {
        return new TextForm(new Marks(false));
    }

    /** Returns the form with a colour for each type. */
    public static TextForm coloured() {
        return new TextForm(new Marks(true));
    }

    @Override
    public String header() {
        return "";
    }

    @Override
    public String format(String source, Extraction extraction) {
        StringBuilder out = new StringBuilder();
        Article article = extraction.article();
        out.append(marks.heading(Terminal.line(heading(source, article)))).append("\n\n");
        appendMarked(out, extraction);
        out.append('\n');
        MentionTable.of(extraction, marks).appendTo(out);
        return out.append('\n').toString();
    }

    private static String heading(String source, Article article) {
        String day = article.published().map(d -> ", published " + d).orElse("");
        return "== " + source + day + " ==";
    }

    private void appendMarked(StringBuilder out, Extraction extraction) {
        String text = extraction.article().text();
        int from = 0;
        for (Mention<?> mention : extraction.mentions()) {
            out.append(Terminal.lines(text.substring(from, mention.span().start())));
            out.append(marks.mention(mention.type(), Terminal.lines(mention.text())));
            from = mention.span().end();
        }
        out.append(Terminal.lines(text.substring(from).stripTrailing())).append('\n');
    }
}
