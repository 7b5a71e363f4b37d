package org.depesche.evaluation;

import java.util.Locale;
import java.util.Optional;
import org.depesche.mention.Mention;
import org.depesche.mention.MentionType;
import org.depesche.text.Article;
import org.depesche.text.Span;

/**
 * A miss, a false hit, or a hit with another value than expected.
 *
 * @param article the article it stands in
 * @param expected what was expected; empty for a false hit
 * @param found what was found; empty for a miss
 */
public record Difference(
        Article article, Optional<Mention<?>> expected, Optional<Mention<?>> found) {

    private static final int CONTEXT = 70;

    /** Returns the type of the mention. */
    public MentionType type() {
        return any().type();
    }

    /** Returns one line: the article, what was expected and found, and the words around it. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-6s %-6s %s: %s | expected %s | found %s",
                type(),
                kind(),
                article.id(),
                context(any().span()),
                expected.map(Difference::told).orElse("nothing"),
                found.map(Difference::told).orElse("nothing"));
    }

    private Mention<?> any() {
        return expected.or(() -> found).orElseThrow();
    }

    private String kind() {
        if (expected.isEmpty()) {
            return "false";
        }
        return found.isEmpty() ? "missed" : "value";
    }

    private static String told(Mention<?> mention) {
        return "«" + oneLine(mention.text()) + "» " + mention.value();
    }

    private String context(Span span) {
        String text = article.text();
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        return oneLine(
                "…"
                        + text.substring(from, span.start())
                        + "["
                        + span.of(text)
                        + "]"
                        + text.substring(span.end(), to)
                        + "…");
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }
}
