package org.depesche.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.depesche.mention.Amount;
import org.depesche.mention.Mention;
import org.depesche.money.AmountFinder;
import org.depesche.nlp.DocumentReader;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many bytes of article text a second one thread searches for amounts, tokens and sentences
 * given. The system property {@code articles} names a folder of .txt files; without it a text of
 * our own is repeated.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AmountBenchmark {

    private static final String TEXT =
            """
            Der Anbieter will bis zu 12 Milliarden russische Rubel (über 130 Millionen Dollar) in
            neue Rechenzentren stecken, wie der Vorstand am Montag bei einem Treffen mit Vertretern
            der Region erklärte. Die Anlagen sollen in einem früheren Werk entstehen und von dort
            aus ein Netz versorgen, das seit Jahren kaum ausgelastet ist. Kritiker bezweifeln, dass
            sich der Aufwand lohnt: Die Tarife seien gestiegen, die Erträge der Branche gefallen.
            """;

    private final AmountFinder finder = AmountFinder.load();
    private List<Document> documents = List.of();
    private long bytes;

    /** Counts the bytes that are read; JMH reports them by second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {
        public long bytes;
    }

    @Setup
    public void read() throws IOException {
        DocumentReader reader = DocumentReader.load();
        List<String> texts = texts();
        documents = texts.stream().map(text -> reader.read(Article.of(text))).toList();
        bytes = texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
    }

    private static List<String> texts() throws IOException {
        String folder = System.getProperty("articles", "");
        if (folder.isEmpty()) {
            return List.of(TEXT.repeat(200));
        }
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(AmountBenchmark::content)
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Benchmark
    public int amounts(Volume volume) {
        int found = 0;
        for (Document document : documents) {
            List<Mention<Amount>> amounts = finder.find(document);
            found += amounts.size();
        }
        volume.bytes += bytes;
        return found;
    }
}
