package org.depesche.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.depesche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCleanerTest {

    private static final TextCleaner CLEANER = TextCleaner.load();

    @ParameterizedTest
    @CsvSource({
        "'Milli\u00ADarden', Milliarden",
        "'In\u200Btelion\u200E', Intelion",
        "'Mu\u0308nchen', München",
        "'5&nbsp;Mio.&#160;&euro;', '5\u00A0Mio.\u00A0€'",
        "'Müller &amp; Söhne &#x26; Co', 'Müller & Söhne & Co'",
        "'A\u0000B', 'A B'",
        "'R&D; Müller & Co; &#99999999;', 'R&D; Müller & Co; &#99999999;'",
    })
    void reads_what_a_person_would_read(String text, String readable) {
        assertThat(CLEANER.clean(text).readable()).isEqualTo(readable);
    }

    @Test
    void spans_lead_back_to_the_text_as_given() {
        String text = "für 5&nbsp;Mil\u00ADlionen Euro";
        AlignedText aligned = CLEANER.clean(text);
        int start = aligned.readable().indexOf("5");
        int end = aligned.readable().indexOf(" Euro");
        assertThat(aligned.toOriginal(new Span(start, end)).of(text))
                .isEqualTo("5&nbsp;Mil\u00ADlionen");
    }

    @Test
    void text_without_anything_to_clean_is_the_same_object() {
        String text = "Müller zahlt 5 Euro.\n";
        AlignedText aligned = CLEANER.clean(text);
        assertThat(aligned.isUnchanged()).isTrue();
        assertThat(aligned.readable()).isSameAs(text);
    }

    @Test
    void every_span_of_any_text_has_an_original() {
        Random random = new Random(7);
        String signs = "aä&;#x0\u00AD\u0308\u0000\u200B\uD83D\uDE80n euro\n";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            AlignedText aligned = CLEANER.clean(text.toString());
            for (int i = 0; i < aligned.readable().length(); i++) {
                Span span = aligned.toOriginal(new Span(i, i + 1));
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
            }
        }
    }
}
