package org.depesche.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        int kills = killUntilDone(articles, killed, form);
        assertThat(kills).isPositive();
        assertThat(Files.mismatch(killed, unbroken)).as("after %d kills", kills).isEqualTo(-1);
        assertThat(FileOutput.errorsFile(killed))
                .hasSameTextualContentAs(FileOutput.errorsFile(unbroken));
        assertThat(Files.readString(FileOutput.errorsFile(killed)).lines()).hasSize(20);
    }

    /** Kills at random moments, then lets a run go to its end. */
    private int killUntilDone(Path articles, Path out, String form) throws Exception {
        Random random = new Random(20240920);
        int kills = 0;
        for (int i = 0; i < KILLS; i++) {
            Process process = start(articles, out, form, 50);
            if (!process.waitFor(250 + random.nextInt(350), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                kills++;
            }
        }
        assertThat(start(articles, out, form, 0).waitFor()).isZero();
        return kills;
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
