package org.depesche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depesche.corpus.AnnotatedArticle;
import org.depesche.corpus.BratReader;
import org.depesche.text.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private static final int THREADS = 16;

    /** Rounds of 80 articles; with {@code -Drounds=250} an hour's worth of news. */
    private static final int ROUNDS = Integer.getInteger("rounds", 6);

    private static final long MUCH = 16L << 20;

    private static final Extractor EXTRACTOR = Extractor.load();
    private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS);

    @AfterAll
    static void end() {
        POOL.shutdownNow();
    }

    @Test
    void sixteen_threads_find_what_one_finds_and_leave_nothing_behind() throws Exception {
        List<Article> articles = articles();
        List<Extraction> expected = articles.stream().map(EXTRACTOR::extract).toList();
        runRounds(articles, expected, 2);
        long before = usedBytes();
        runRounds(articles, expected, ROUNDS);
        assertThat(usedBytes() - before).as("growth of the heap in bytes").isLessThan(MUCH);
        for (Future<List<String>> left : onEachThread(ConcurrencyTest::threadLocals)) {
            assertThat(left.get()).as("thread-locals left").isEmpty();
        }
    }

    private static List<Article> articles() throws IOException {
        return BratReader.readFolder(Path.of("corpus", "train")).stream()
                .map(AnnotatedArticle::article)
                .limit(80)
                .toList();
    }

    private static void runRounds(List<Article> articles, List<Extraction> expected, int rounds)
            throws Exception {
        for (int round = 0; round < rounds; round++) {
            List<Future<Extraction>> found = new ArrayList<>();
            articles.forEach(a -> found.add(POOL.submit(() -> EXTRACTOR.extract(a))));
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).get()).isEqualTo(expected.get(i));
            }
        }
    }

    private static <T> List<Future<T>> onEachThread(Callable<T> call) {
        List<Future<T>> results = new ArrayList<>();
        for (int i = 0; i < THREADS * 4; i++) {
            results.add(POOL.submit(call));
        }
        return results;
    }

    /** The classes of ours and of OpenNLP that the current thread holds a thread-local of. */
    private static List<String> threadLocals() throws ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        Object map = field(Thread.class, "threadLocals").get(Thread.currentThread());
        if (map == null) {
            return names;
        }
        Object table = field(map.getClass(), "table").get(map);
        for (int i = 0; i < Array.getLength(table); i++) {
            Object entry = Array.get(table, i);
            Object value = entry == null ? null : field(entry.getClass(), "value").get(entry);
            String name = value == null ? "" : value.getClass().getName();
            if (name.startsWith("org.depesche") || name.startsWith("opennlp")) {
                names.add(name);
            }
        }
        return names;
    }

    private static Field field(Class<?> owner, String name) throws NoSuchFieldException {
        Field field = owner.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /** The least of several readings: a collection may come late. */
    private static long usedBytes() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(50);
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
