package org.depesche.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KillTest {

    private static final int ARTICLES = 240;
    private static final int KILLS = 20;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void goes_on_after_a_kill_without_loss_or_repetition(String form) throws Exception {
        Path articles = articles();
        Path unbroken = folder.resolve("unbroken." + form);
        assertThat(start(articles, unbroken, form, 0).waitFor()).isZero();
        Path killed = folder.resolve("killed." + form);
        List<Integer> kills = killUntilDone(articles, killed, form, Files.size(unbroken));
        assertThat(Files.mismatch(killed, unbroken))
                .as("after kills at %s %%", kills)
                .isEqualTo(-1);
        assertThat(FileOutput.errorsFile(killed))
                .hasSameTextualContentAs(FileOutput.errorsFile(unbroken));
        assertThat(Files.readString(FileOutput.errorsFile(killed)).lines()).hasSize(20);
        for (int quarter = 0; quarter < 4; quarter++) {
            int from = 25 * quarter;
            assertThat(kills).as("kills").anyMatch(at -> at >= from && at < from + 25);
        }
    }

    /**
     * Kills at random moments from the start to the end, then lets a run go to its end.
     *
     * @return how much of the output there was at each kill, in percent
     */
    private List<Integer> killUntilDone(Path articles, Path out, String form, long size)
            throws Exception {
        Random random = new Random(20240920);
        List<Integer> kills = new ArrayList<>();
        for (double share : random.doubles(KILLS, 0, 0.97).sorted().toArray()) {
            Process process = start(articles, out, form, 50);
            while (process.isAlive() && length(out) < share * size) {
                Thread.sleep(2);
            }
            if (!process.waitFor(random.nextInt(40), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                kills.add((int) (100 * length(out) / size));
            }
        }
        assertThat(start(articles, out, form, 0).waitFor()).isZero();
        assertThat(kills).hasSizeGreaterThan(KILLS - 3);
        return kills;
    }

    private static long length(Path file) {
        return file.toFile().length();
    }

    private Process start(Path articles, Path out, String form, int millis) throws IOException {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BatchProgram.class.getName(),
                        articles.toString(),
                        out.toString(),
                        form,
                        Integer.toString(millis));
        return new ProcessBuilder(command).inheritIO().start();
    }

    /** Some are long, some find nothing, every twelfth fails. */
    private Path articles() throws IOException {
        Path articles = folder.resolve("articles");
        Random random = new Random(7);
        for (int i = 0; i < ARTICLES; i++) {
            Path file =
                    articles.resolve(String.format(java.util.Locale.ROOT, "%d/%03d.txt", i % 5, i));
            Files.createDirectories(file.getParent());
            String text =
                    i % 7 == 0
                            ? "nichts, \"gar\nnichts\"."
                            : "Firma Größe „A“\n".repeat(random.nextInt(900));
            Files.write(file, (i % 12 == 5 ? "Absturz" : text).getBytes(StandardCharsets.UTF_8));
        }
        return articles;
    }
}
