package org.depesche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void numbers_words_in_the_order_in_which_they_came() {
        Vocabulary words = Vocabulary.exact();

        assertThat(words.addTokens("Mio. US-Dollar, Mio. Euro"))
                .containsExactly(0, 1, 2, 3, 4, 5, 0, 1, 6);
        assertThat(words.word(4)).isEqualTo("Dollar");
        assertThat(words.find("der Dollar", 4, 10)).isEqualTo(4);
        assertThat(words.find("dollar")).isEqualTo(-1);
        assertThat(words.size()).isEqualTo(7);
    }

    @Test
    void folds_letters_if_it_is_to() {
        Vocabulary words = Vocabulary.folding();

        assertThat(words.addTokens("ÖL öl Öl oel")).containsExactly(0, 0, 0, 1);
        assertThat(words.word(0)).isEqualTo("ÖL");
    }

    @Test
    void finds_what_a_list_finds() {
        Vocabulary words = Vocabulary.exact();
        List<String> list = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            String word = Integer.toString(random.nextInt(3_000), 7);
            if (!list.contains(word)) {
                list.add(word);
            }
            assertThat(words.add(word, 0, word.length())).isEqualTo(list.indexOf(word));
        }
    }

    @Test
    void takes_no_empty_word() {
        assertThatThrownBy(() -> Vocabulary.exact().add("a", 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("word 0 must not be empty");
    }
}
