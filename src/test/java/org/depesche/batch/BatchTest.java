package org.depesche.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.depesche.Extraction;
import org.depesche.lexicon.MalformedFileException;
import org.depesche.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    private static final int ARTICLES = 60;

    @TempDir private Path folder;
    private Path articles;
    private Path out;

    @BeforeEach
    void write_articles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        out = folder.resolve("out.jsonl");
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(articles.resolve(name(i)), "Firma " + "x ".repeat(i % 13 * 50));
        }
    }

    @Test
    void writes_the_same_whatever_the_number_of_threads() throws Exception {
        run(settings().withThreads(1));
        String one = Files.readString(out);
        assertThat(one.lines()).hasSize(ARTICLES);
        run(settings().withThreads(7));
        assertThat(Files.readString(out)).isEqualTo(one);
    }

    @Test
    void notes_what_failed_and_goes_on() throws Exception {
        Files.writeString(articles.resolve(name(3)), "Absturz");
        Files.writeString(articles.resolve("z.json"), "{");
        BatchCount count = run(settings());
        assertThat(count.articles()).isEqualTo(ARTICLES - 1);
        assertThat(count.failed()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("out.errors.jsonl")).lines())
                .hasSize(2)
                .first()
                .asString()
                .matches("\\{\"source\":\".*0003.txt\",\"reason\":\".*asked for\"}");
        Files.delete(articles.resolve(name(3)));
        Files.delete(articles.resolve("z.json"));
        run(settings());
        assertThat(folder.resolve("out.errors.jsonl")).doesNotExist();
    }

    @Test
    void stops_at_the_first_failure_on_demand() throws Exception {
        Files.writeString(articles.resolve(name(3)), "Absturz");
        BatchCount count = run(settings().withFailFast(true));
        assertThat(count.failed()).isEqualTo(1);
        assertThat(Files.readString(out).lines()).hasSize(3);
    }

    @Test
    void leaves_out_what_is_known_to_be_too_old() throws Exception {
        for (int i = 0; i < 10; i++) {
            String meta = name(i).replace(".txt", ".meta");
            Files.writeString(articles.resolve(meta), "published=2024-09-1" + i);
        }
        BatchCount count = run(settings().withSince(LocalDate.of(2024, 9, 14)));
        assertThat(count.leftOut()).isEqualTo(4);
        assertThat(count.articles()).isEqualTo(ARTICLES - 4);
    }

    @Test
    void holds_few_articles_at_a_time() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        BatchSettings settings =
                BatchSettings.of(
                        article -> {
                            most.accumulateAndGet(running.incrementAndGet(), Math::max);
                            Extraction found = BatchProgram.capitalised(article);
                            running.decrementAndGet();
                            return found;
                        });
        run(settings.withThreads(4));
        assertThat(most.get()).isBetween(1, 4);
    }

    @Test
    void cuts_a_torn_line_and_goes_on() throws Exception {
        run(settings());
        String whole = Files.readString(out);
        int cut = whole.indexOf('\n', whole.length() / 2) + 20;
        Files.writeString(out, whole.substring(0, cut));
        BatchCount count = resume(JsonLines.withoutText());
        assertThat(Files.readString(out)).isEqualTo(whole);
        assertThat(count.articles()).isBetween(1L, ARTICLES - 1L);
        assertThat(count.articles() + count.resumed().inputs()).isEqualTo(ARTICLES);
        assertThat(resume(JsonLines.withoutText()).articles()).isZero();
    }

    @Test
    void resumes_a_file_that_is_not_there_or_empty() throws Exception {
        assertThat(resume(JsonLines.withoutText()).articles()).isEqualTo(ARTICLES);
        Files.writeString(out, "{\"id\":\"torn");
        assertThat(resume(JsonLines.withoutText()).articles()).isEqualTo(ARTICLES);
    }

    @Test
    void refuses_to_resume_what_is_not_its_own() throws Exception {
        Files.writeString(out, "a letter\nto a friend\n");
        assertThatThrownBy(() -> resume(JsonLines.withoutText()))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("is no output of extract");
        Files.writeString(out, "{\"id\":\"x\",\"source\":\"elsewhere.txt\"}\n");
        assertThatThrownBy(() -> resume(JsonLines.withoutText()))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("elsewhere.txt, is not among the inputs");
        assertThat(Files.readString(out)).contains("elsewhere.txt");
    }

    @Test
    void writes_no_more_when_aborted() throws Exception {
        try (BatchOutput output = FileOutput.create(out, JsonLines.withoutText())) {
            output.article("{\"source\":\"a\"}\n");
            output.flush();
            output.abort();
            output.article("{\"source\":\"b\"}\n");
            assertThatThrownBy(output::flush).isInstanceOf(IOException.class);
        }
        assertThat(out).hasContent("{\"source\":\"a\"}");
    }

    @Test
    void shows_progress_rate_and_time_left() {
        StringWriter shown = new StringWriter();
        AtomicLong nanos = new AtomicLong();
        PrintWriter stream = new PrintWriter(shown);
        ProgressMeter meter = new ProgressMeter(stream, true, false, () -> 1000, nanos::get);
        meter.progress(new BatchCount(1, 0, 0, 0, 9, 99, 1, Resumed.NOTHING));
        meter.warning("a.txt", "is odd");
        meter.failed("b.txt", "b.txt: is broken");
        nanos.set(40_000_000_000L);
        meter.progress(new BatchCount(1200, 1, 0, 1, 9, 99, 400, new Resumed(100, 100)));
        nanos.set(80_000_000_000L);
        meter.summary(new BatchCount(2400, 1, 2, 1, 48000, 8_000_000, 900, new Resumed(100, 100)));
        assertThat(shown.toString().lines())
                .containsExactly(
                        "warning: a.txt is odd",
                        "b.txt: is broken",
                        "1,300 articles, 1 failed, 30.0/s, 50 %, 50 s left",
                        "2,400 articles, 48,000 mentions in 1 min 20 s (30.0 articles/s, 100,000"
                                + " characters/s); 1 failed; 100 done by an earlier run; 2 left out"
                                + " as too old; 1 with warnings");
    }

    @Test
    void writes_on_one_line_of_a_terminal() {
        StringWriter shown = new StringWriter();
        AtomicLong nanos = new AtomicLong();
        PrintWriter stream = new PrintWriter(shown);
        ProgressMeter meter = new ProgressMeter(stream, true, true, () -> -1, nanos::get);
        nanos.set(1_000_000_000L);
        meter.progress(new BatchCount(3, 0, 0, 0, 9, 99, 5, Resumed.NOTHING));
        meter.failed("b", "no\u001b[2J");
        assertThat(shown.toString())
                .isEqualTo(
                        "\r\u001b[K3 articles, 3.0/s\r\u001b[Kb: no [2J" + System.lineSeparator());
    }

    @Test
    void gives_wrong_settings_back() {
        assertThatThrownBy(() -> settings().withThreads(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threads 0 must be >= 1");
    }

    @Test
    void writes_csv_with_one_header_and_counts_bytes() throws Exception {
        StringWriter written = new StringWriter();
        try (Inputs inputs = inputs();
                BatchOutput output = new StreamOutput(written, CsvForm.of())) {
            BatchCount count = Batch.run(settings(), inputs, output, Silent.INSTANCE);
            assertThat(count.bytes()).isEqualTo(size());
        }
        List<String> lines = new ArrayList<>(written.toString().lines().toList());
        assertThat(lines).hasSize(ARTICLES + 1).filteredOn(l -> l.startsWith("id,")).hasSize(1);
    }

    private long size() throws InterruptedException {
        InputSize size = InputSize.of(List.of(articles), InputOptions.defaults());
        while (size.getAsLong() < 0) {
            Thread.sleep(1);
        }
        return size.getAsLong();
    }

    private BatchCount run(BatchSettings settings) throws Exception {
        try (Inputs inputs = inputs();
                BatchOutput output = FileOutput.create(out, JsonLines.withoutText())) {
            return Batch.run(settings, inputs, output, Silent.INSTANCE);
        }
    }

    private BatchCount resume(OutputForm form) throws Exception {
        try (Inputs inputs = inputs();
                BatchOutput output = FileOutput.resume(out, form)) {
            return Batch.run(settings(), inputs, output, Silent.INSTANCE);
        }
    }

    private Inputs inputs() {
        return Inputs.open(List.of(articles), InputOptions.defaults());
    }

    private static BatchSettings settings() {
        return BatchSettings.of((Article article) -> BatchProgram.capitalised(article));
    }

    private static String name(int i) {
        return String.format(Locale.ROOT, "%04d.txt", i);
    }
}
