package org.depesche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.depesche.mention.Conversion;
import org.depesche.mention.Mention;
import org.depesche.mention.Timex;
import org.depesche.mention.Value;
import org.depesche.text.Article;
import org.depesche.text.Span;

/** What holds of every extraction of any text. */
public final class Invariants {

    private static final ExecutorService OTHER_THREAD =
            Executors.newSingleThreadExecutor(
                    task -> {
                        Thread thread = new Thread(task, "elsewhere");
                        thread.setDaemon(true);
                        return thread;
                    });

    private Invariants() {}

    /**
     * Extracts here, and once more on another thread as a machine in Turkey would that keeps the
     * time of Kiribati; checks the result and returns it.
     */
    public static Extraction check(Extractor extractor, Article article) {
        Extraction found = extractor.extract(article);
        assertThat(found.article()).isSameAs(article);
        checkMentions(article.text(), found.mentions());
        checkConversions(found);
        assertThat(elsewhere(() -> extractor.extract(article))).as("elsewhere").isEqualTo(found);
        return found;
    }

    /** Checks what any stage found in {@code text}. */
    public static void checkMentions(String text, List<? extends Mention<?>> mentions) {
        int end = 0;
        for (Mention<?> mention : mentions) {
            assertThat(mention.span().start())
                    .as("order of %s", mention)
                    .isGreaterThanOrEqualTo(end);
            end = mention.span().end();
            assertThat(end).as("bounds of %s", mention).isLessThanOrEqualTo(text.length());
            checkMention(text, mention);
        }
    }

    private static <T> T elsewhere(Callable<T> call) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try {
            return OTHER_THREAD.submit(call).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError("failed elsewhere", e);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
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
        if (mention.value() instanceof Timex timex) {
            timex.interval()
                    .ifPresent(
                            days ->
                                    assertThat(days.start())
                                            .as("interval of %s", mention)
                                            .isBefore(days.end()));
        }
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
