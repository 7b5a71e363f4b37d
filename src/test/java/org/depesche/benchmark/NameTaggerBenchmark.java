package org.depesche.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.depesche.nlp.DocumentReader;
import org.depesche.nlp.NameContexts;
import org.depesche.nlp.NameTag;
import org.depesche.nlp.NameTagger;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Tokens a second, one thread: each operation is a token. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class NameTaggerBenchmark {

    private static final int TOKENS = 100_000;

    /** A folder of articles, {@code .txt}. */
    @Param("corpus/train")
    String texts;

    private final List<Article> articles = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final DocumentReader reader = DocumentReader.load();
    private final NameTagger tagger = NameTagger.load();
    private NameFinderME plain;

    /** Reads articles until there are 100,000 tokens, from the first again if need be. */
    @Setup
    public void read() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of(texts))) {
            files = found.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        int tokens = 0;
        for (int i = 0; tokens < TOKENS; i = (i + 1) % files.size()) {
            Article article = Article.of(Files.readString(files.get(i)));
            articles.add(article);
            documents.add(reader.read(article));
            tokens += documents.get(documents.size() - 1).tokenCount();
        }
        NameTagger.allowExtensions();
        try (InputStream in = NameTagger.class.getResourceAsStream(NameTagger.MODEL)) {
            plain = new NameFinderME(new TokenNameFinderModel(in));
        }
    }

    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public void readOnce(Blackhole hole) {
        documents.forEach(document -> hole.consume(tagger.tagOnce(document)));
    }

    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public void readTwice(Blackhole hole) {
        documents.forEach(document -> hole.consume(tagger.tag(document)));
    }

    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public void fromTextToNames(Blackhole hole) {
        for (Article article : articles) {
            List<NameTag> names = tagger.tag(reader.read(article));
            hole.consume(names);
        }
    }

    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public void nameFinderOfOpenNlp(Blackhole hole) {
        for (Document document : documents) {
            NameContexts contexts = new NameContexts(document, tagger.words(), tagger.lists());
            for (int i = 0; i < document.sentenceCount(); i++) {
                hole.consume(plain.find(contexts.words(i), contexts.contexts(i)));
            }
        }
    }
}
