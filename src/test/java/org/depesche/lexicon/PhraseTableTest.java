package org.depesche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.junit.jupiter.api.Test;

class PhraseTableTest {

    @Test
    void finds_the_longest_phrase_from_a_token_on() {
        PhraseTable table = PhraseTable.folding(List.of("US", "US-Dollar", "Dollar", "US Dollar"));
        assertThat(table.find(document("us-dollar"), 0)).isEqualTo(1);
        assertThat(table.find(document("US  Dollars"), 0)).isEqualTo(0);
        assertThat(table.find(document("US \n DOLLAR"), 0)).isEqualTo(3);
        assertThat(table.find(document("US -Dollar"), 0)).isEqualTo(0);
        assertThat(table.length(1)).isEqualTo(3);
    }

    @Test
    void finds_the_longest_phrase_that_ends_at_a_token() {
        PhraseTable table =
                PhraseTable.foldingBackwards(List.of("als", "mehr als", "zu", "bis zu"));
        assertThat(table.find(document("Nicht mehr als"), 2)).isEqualTo(1);
        assertThat(table.find(document("Bis zu"), 1)).isEqualTo(3);
        assertThat(table.find(document("mehr"), 0)).isEqualTo(-1);
    }

    @Test
    void tells_capital_from_small_letters_if_it_shall() {
        PhraseTable table = PhraseTable.exact(List.of("TON", "SUI"));
        assertThat(table.find(document("TON"), 0)).isEqualTo(0);
        assertThat(table.find(document("Ton"), 0)).isEqualTo(-1);
    }

    private static Document document(String text) {
        Document.Builder builder = Document.builder(Article.of(text));
        for (Span span : SimpleTokenizer.INSTANCE.tokenizePos(text)) {
            builder.token(span.getStart(), span.getEnd());
        }
        return builder.build();
    }
}
