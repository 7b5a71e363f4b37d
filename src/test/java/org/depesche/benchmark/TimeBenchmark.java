package org.depesche.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.depesche.mention.Mention;
import org.depesche.mention.Timex;
import org.depesche.nlp.DocumentReader;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.depesche.time.TimeFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stage for times alone, on articles already divided into tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TimeBenchmark {

    private static final String ARTICLE =
            """
            Handelsplattform meldet mehr Umsatz

            Die Handelsplattform mit Sitz in Zug hat im vierten Quartal 2023 deutlich mehr verdient \
            als im Vorjahr. Das teilte der Vorstand am Dienstag mit. Der Umsatz stieg um zwölf \
            Prozent auf 130 Millionen Franken, der Gewinn um ein Drittel. Seit Anfang 2022 hatte das \
            Unternehmen drei Filialen geschlossen und rund 2000 Mitarbeiter entlassen; nun will es \
            wieder wachsen und bis Ende 2025 in fünf weiteren Ländern um Kunden werben. Die Aufsicht \
            prüft den Antrag, eine Entscheidung wird für den 30. April erwartet. Analysten hatten vor \
            drei Monaten mit weniger gerechnet. Der Kurs der Aktie gab am Nachmittag gegen 15 Uhr \
            leicht nach, in den vergangenen zwölf Monaten hat er sich verdoppelt.
            """
                    .repeat(100);

    private final TimeFinder finder = TimeFinder.load();
    private final Document document =
            DocumentReader.load().read(Article.of(ARTICLE).published(LocalDate.of(2024, 3, 13)));

    /** Divide the length of the article, about 94,000 characters, by the time. */
    @Benchmark
    public List<Mention<Timex>> find() {
        return finder.find(document);
    }
}
