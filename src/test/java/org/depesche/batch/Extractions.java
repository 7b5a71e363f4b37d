package org.depesche.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.Extraction;
import org.depesche.mention.Amount;
import org.depesche.mention.Conversion;
import org.depesche.mention.DateInterval;
import org.depesche.mention.Location;
import org.depesche.mention.LocationKind;
import org.depesche.mention.Mention;
import org.depesche.mention.Modifier;
import org.depesche.mention.Organisation;
import org.depesche.mention.Person;
import org.depesche.mention.Timex;
import org.depesche.mention.TimexType;
import org.depesche.mention.Value;
import org.depesche.text.Article;
import org.depesche.text.Part;
import org.depesche.text.Span;

/** Extractions made by hand. */
final class Extractions {

    private static final String TEXT =
            """
            Nordmine baut in Samara
            Nordmine, geführt von Ada Weiß, zahlt bis zu 1,5 Mrd. Rubel (15 Mio. Dollar) im vierten Quartal 2024.
            Weiterlesen: Südmine "schließt"
            """;

    private Extractions() {}

    /** An extraction with a mention of every type, a conversion and a teaser. */
    static Extraction all() {
        Article article =
                Article.of(TEXT)
                        .id("a1")
                        .title("Nordmine baut in Samara")
                        .published(LocalDate.of(2024, 9, 20));
        Mention<Amount> rubles =
                mention(
                        "1,5 Mrd. Rubel",
                        Amount.parse("RUB 1500000000 EQUAL_OR_LESS"),
                        1,
                        Part.BODY);
        Mention<Amount> dollars =
                mention("15 Mio. Dollar", Amount.parse("USD 15000000"), 1, Part.BODY);
        List<Mention<?>> mentions = new ArrayList<>();
        mentions.add(mention("Nordmine", new Organisation("Nordmine"), 0.91239, Part.HEADLINE));
        mentions.add(
                mention(
                        "Samara",
                        new Location("Samara", "RU-SAM", LocationKind.REGION),
                        0.8,
                        Part.HEADLINE));
        mentions.add(mention("Ada Weiß", new Person("Ada Weiß"), 0.75, Part.BODY));
        mentions.add(rubles);
        mentions.add(dollars);
        mentions.add(mention("vierten Quartal 2024", quarter(), 0.95, Part.BODY));
        mentions.add(
                mention("Südmine \"schließt\"", new Organisation("Südmine"), 0.5, Part.TEASER));
        return new Extraction(article, mentions, List.of(new Conversion(rubles, dollars)));
    }

    /**
     * The {@code number}th of many: every third is about Nordbank, the others are about Südbank,
     * each pays {@code number} millions, one a month from January 2015 on.
     */
    static Extraction payment(int number, String rest) {
        String bank = number % 3 == 0 ? "Nordbank" : "Südbank";
        String sum = number + " Mio. Euro";
        String text = bank + " zahlt " + sum + "\n\n" + rest;
        int start = bank.length() + " zahlt ".length();
        Mention<Organisation> payer =
                new Mention<>(
                        new Span(0, bank.length()),
                        bank,
                        new Organisation(bank),
                        0.9,
                        "list",
                        Part.HEADLINE);
        Mention<Amount> amount =
                new Mention<>(
                        new Span(start, start + sum.length()),
                        sum,
                        Amount.parse("EUR " + number + "000000"),
                        1,
                        "rule",
                        Part.HEADLINE);
        Article article =
                Article.of(text)
                        .id("p" + number)
                        .published(LocalDate.of(2015, 1, 10).plusMonths(number % 120));
        return new Extraction(article, List.of(payer, amount), List.of());
    }

    /** An extraction that found nothing in {@code text}. */
    static Extraction none(String text) {
        return new Extraction(Article.of(text), List.of(), List.of());
    }

    private static Timex quarter() {
        DateInterval days = new DateInterval(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 1, 1));
        return new Timex(TimexType.DATE, "2024-Q4", Modifier.NONE, Optional.of(days));
    }

    private static <V extends Value> Mention<V> mention(
            String surface, V value, double confidence, Part part) {
        int start = TEXT.indexOf(surface);
        return new Mention<>(
                new Span(start, start + surface.length()),
                surface,
                value,
                confidence,
                "rule/test",
                part);
    }
}
