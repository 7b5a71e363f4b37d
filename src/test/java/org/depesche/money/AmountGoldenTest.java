package org.depesche.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AmountGoldenTest {

    private static final List<String> FILES =
            List.of(
                    "digits",
                    "words",
                    "currencies",
                    "coins",
                    "forms",
                    "ranges",
                    "modifiers",
                    "conversions",
                    "news",
                    "negatives");

    static Stream<Arguments> cases() {
        return FILES.stream().flatMap(file -> lines(file).map(line -> Arguments.of(file, line)));
    }

    private static Stream<String> lines(String file) {
        try (InputStream in =
                AmountGoldenTest.class.getResourceAsStream("golden/" + file + ".txt")) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return content.lines().filter(line -> !line.startsWith("#") && !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void finds_what_is_marked_and_nothing_else(String file, String marked) {
        assertThat(MarkedText.mark(MarkedText.unmarked(marked))).isEqualTo(marked);
    }

    @Test
    void a_third_of_the_cases_has_something_to_leave() {
        long all = cases().count();
        long leave = cases().map(c -> (String) c.get()[1]).filter(AmountGoldenTest::leaves).count();
        assertThat(all).isGreaterThanOrEqualTo(400);
        assertThat(leave * 3).isGreaterThanOrEqualTo(all);
    }

    /** Tells whether a number or a unit stands outside of all mentions. */
    private static boolean leaves(String marked) {
        String rest = marked.replaceAll("\\[[^\\]]*\\]", "");
        return !marked.contains("[") || rest.matches(".*([0-9]|Euro|Dollar|Bitcoin).*");
    }
}
