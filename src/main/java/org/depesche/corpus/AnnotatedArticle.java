package org.depesche.corpus;

import java.util.List;
import org.depesche.mention.Mention;
import org.depesche.text.Article;
import org.depesche.text.Span;

/**
 * An article with the mentions that people found in it.
 *
 * @param article the article; its id is the file's name without ending
 * @param mentions in order of appearance, without overlap
 * @param equivalents which amounts are the same sum in other money
 */
public record AnnotatedArticle(
        Article article, List<Mention<?>> mentions, List<Equivalent> equivalents) {

    /**
     * @throws IllegalArgumentException if mentions overlap or are out of order, a surface is not
     *     what stands in the text, or an equivalent names no amount
     */
    public AnnotatedArticle {
        mentions = List.copyOf(mentions);
        equivalents = List.copyOf(equivalents);
        int end = 0;
        for (Mention<?> mention : mentions) {
            requireSurface(article, mention);
            if (mention.span().start() < end) {
                throw new IllegalArgumentException(
                        "mentions must not overlap and must be in order, at " + mention.span());
            }
            end = mention.span().end();
        }
        for (Equivalent equivalent : equivalents) {
            equivalent.requireAmounts(mentions);
        }
    }

    private static void requireSurface(Article article, Mention<?> mention) {
        Span span = mention.span();
        if (span.end() > article.text().length()
                || !span.of(article.text()).equals(mention.text())) {
            throw new IllegalArgumentException(
                    "mention \"" + mention.text() + "\" must stand in the text at " + span);
        }
    }
}
