package org.depesche;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.depesche.text.Article;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextsTest {

    private static final Extractor EXTRACTOR = Extractor.load();
    private static final int LENGTH = 100_000;

    static Stream<String> names() {
        return HostileTexts.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(120)
    void hostile_texts_keep_every_invariant(String name) {
        String text = HostileTexts.all().get(name).apply(LENGTH);
        Invariants.check(EXTRACTOR, Article.of(text).published(LocalDate.of(2024, 9, 20)));
    }
}
