package org.depesche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.depesche.mention.DateInterval;
import org.depesche.mention.Mention;
import org.depesche.mention.MentionType;
import org.depesche.mention.Timex;
import org.depesche.mention.Value;
import org.depesche.nlp.DocumentReader;
import org.depesche.text.Article;
import org.junit.jupiter.api.Test;

class TimeFinderTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate BEHIND_LAST = LocalDate.of(2101, 1, 1);
    private static final List<String> MONTHS =
            List.of(
                    "Januar",
                    "Februar",
                    "März",
                    "April",
                    "Mai",
                    "Juni",
                    "Juli",
                    "August",
                    "September",
                    "Oktober",
                    "November",
                    "Dezember");

    private final TimeFinder finder = TimeFinder.load();
    private final DocumentReader reader = DocumentReader.load();

    private List<Mention<Timex>> find(String text) {
        return finder.find(reader.read(Article.of(text).published(PUBLISHED)));
    }

    @Test
    void reads_back_each_day_of_two_centuries_in_each_plain_spelling() {
        for (LocalDate day = FIRST; day.isBefore(BEHIND_LAST); day = day.plusDays(1)) {
            String month = MONTHS.get(day.getMonthValue() - 1);
            String text =
                    "am "
                            + day.getDayOfMonth()
                            + ". "
                            + month
                            + " "
                            + day.getYear()
                            + "; am "
                            + day.getDayOfMonth()
                            + "."
                            + day.getMonthValue()
                            + "."
                            + day.getYear()
                            + "; am "
                            + day;
            assertThat(find(text))
                    .as(text)
                    .extracting(Mention::value)
                    .hasSize(3)
                    .allMatch(ofDay(day)::equals);
        }
    }

    private static Timex ofDay(LocalDate day) {
        return new Timex(
                org.depesche.mention.TimexType.DATE,
                day.toString(),
                org.depesche.mention.Modifier.NONE,
                java.util.Optional.of(DateInterval.ofDay(day)));
    }

    @Test
    void a_day_without_year_is_near_publication() {
        for (int i = 0; i < 366; i++) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i);
            String text =
                    "bis zum " + day.getDayOfMonth() + ". " + MONTHS.get(day.getMonthValue() - 1);
            String value = find(text).get(0).value().value();
            assertThat(value).endsWith(day.toString().substring(4));
        }
    }

    @Test
    void keeps_its_promises_on_random_text() {
        Random random = new Random(20240313);
        String[] pieces = {
            "am ",
            "12",
            ".",
            " ",
            "März ",
            "2024",
            "/",
            "-",
            "Montag",
            ", ",
            "vor ",
            "drei ",
            "Jahren ",
            "bis ",
            "Q4 ",
            "ersten ",
            "Quartal ",
            "Ende ",
            "des ",
            "Jahres ",
            "Uhr ",
            "14",
            ":",
            "30",
            "\n",
            "\n\n",
            "'24 ",
            "Nacht ",
            "auf ",
            "heute ",
            "\uD800",
            "\u0000",
            "1990",
            "er",
            "Jahre ",
            "und ",
            "99999999999",
            "€",
            "Februar ",
            "31",
            "0",
            "KW "
        };
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            check(text.toString());
        }
    }

    private void check(String text) {
        int at = 0;
        for (Mention<Timex> mention : find(text)) {
            assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(at);
            assertThat(mention.text()).isEqualTo(mention.span().of(text));
            Timex timex = mention.value();
            assertThat(Value.parse(MentionType.DATE, timex.toString()))
                    .hasToString(timex.toString());
            if (!timex.value().startsWith("P")) {
                assertThat(timex.interval())
                        .isEqualTo(Intervals.of(timex.value(), timex.modifier()));
            }
            at = mention.span().end();
        }
    }

    @Test
    void finds_the_same_whatever_the_number_of_threads() {
        String text = "Am Montag, dem 11. März, von 9 bis 17 Uhr, vor drei Jahren und Ende 2025.";
        List<Mention<Timex>> alone = find(text);
        assertThat(alone).hasSize(5);
        assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> find(text)).distinct())
                .containsExactly(alone);
    }

    @Test
    void survives_long_input() {
        List<String> texts = new ArrayList<>();
        texts.add("9".repeat(1_000_000));
        texts.add("am 3., ".repeat(50_000));
        texts.add("um 14 Uhr ".repeat(50_000));
        texts.add("Januar bis ".repeat(50_000));
        for (String text : texts) {
            check(text);
        }
    }

    @Test
    void finds_nothing_in_nothing() {
        assertThat(find("")).isEmpty();
        assertThat(find(" \n ")).isEmpty();
    }

    @Test
    void a_strong_preterite_looks_back() {
        assertThat(find("Der Direktor warb am Freitag für den digitalen Euro."))
                .extracting(mention -> mention.value().value())
                .containsExactly("2024-03-08");
    }
}
