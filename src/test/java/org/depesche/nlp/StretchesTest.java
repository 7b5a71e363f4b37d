package org.depesche.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.text.Article;
import org.depesche.text.Document;
import org.junit.jupiter.api.Test;

class StretchesTest {

    private static final DocumentReader READER = DocumentReader.load();

    private static Document document(String text) {
        return READER.read(Article.of(text));
    }

    @Test
    void leaves_sentences_of_news_whole() {
        Document document = document("und ".repeat(Stretches.LONGEST));
        assertThat(Stretches.end(document, 0, document.tokenCount()))
                .isEqualTo(document.tokenCount());
    }

    @Test
    void cuts_endless_ones_behind_a_sign() {
        Document document = document("und so fort, ".repeat(500));
        int end = Stretches.end(document, 0, document.tokenCount());
        assertThat(end).isBetween(Stretches.LONGEST / 2, Stretches.LONGEST);
        assertThat(document.tokenText(end - 1)).isEqualTo(",");
    }

    @Test
    void cuts_at_a_space_where_no_sign_stands() {
        Document document = document("und a1 ".repeat(1000));
        int end = Stretches.end(document, 0, document.tokenCount());
        assertThat(document.spaceBefore(end)).isTrue();
    }

    @Test
    void cuts_somewhere_where_nothing_parts_words() {
        Document document = document("a1".repeat(1000));
        assertThat(Stretches.end(document, 0, document.tokenCount())).isEqualTo(Stretches.LONGEST);
    }
}
