package org.depesche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.mention.Conversion;
import org.depesche.mention.Mention;
import org.depesche.mention.Value;
import org.depesche.text.Article;
import org.depesche.text.Span;

/** What holds of every extraction of any text. */
public final class Invariants {

    private Invariants() {}

    /** Extracts twice, checks the result and returns it. */
    public static Extraction check(Extractor extractor, Article article) {
        Extraction found = extractor.extract(article);
        check(article, found);
        assertThat(extractor.extract(article)).as("a second call").isEqualTo(found);
        return found;
    }

    private static void check(Article article, Extraction found) {
        String text = article.text();
        assertThat(found.article()).isSameAs(article);
        int end = 0;
        for (Mention<?> mention : found.mentions()) {
            assertThat(mention.span().start())
                    .as("order of %s", mention)
                    .isGreaterThanOrEqualTo(end);
            end = mention.span().end();
            assertThat(end).as("bounds of %s", mention).isLessThanOrEqualTo(text.length());
            checkMention(text, mention);
        }
        checkConversions(found);
    }

    private static void checkMention(String text, Mention<?> mention) {
        Span span = mention.span();
        assertThat(mention.text()).isEqualTo(text.substring(span.start(), span.end()));
        assertThat(isInsidePair(text, span.start())).as("start of %s", mention).isFalse();
        assertThat(isInsidePair(text, span.end())).as("end of %s", mention).isFalse();
        assertThat(mention.confidence()).isBetween(0.0, 1.0);
        assertThat(mention.origin()).isNotBlank();
        String notation = mention.value().toString();
        assertThat(Value.parse(mention.type(), notation)).hasToString(notation);
    }

    private static boolean isInsidePair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static void checkConversions(Extraction found) {
        List<Mention<?>> mentions = found.mentions();
        for (Conversion conversion : found.conversions()) {
            assertThat(mentions).contains(conversion.from(), conversion.to());
            assertThat(conversion.from().span()).isLessThan(conversion.to().span());
        }
    }
}
