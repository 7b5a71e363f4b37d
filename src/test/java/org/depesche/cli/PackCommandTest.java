package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandTest {

    @TempDir private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return DepescheCommand.run(
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    @Test
    void packs_articles_with_their_day_and_names_what_failed() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "Erster \"Text\".");
        Files.writeString(in.resolve("a.meta"), "published=2024-01-02\n");
        Files.writeString(in.resolve("b.jsonl"), "{\"text\": 1\n");
        Path out = folder.resolve("out.jsonl");
        assertThat(run("pack", in.toString(), "-o", out.toString())).isEqualTo(1);
        assertThat(Files.readAllLines(out))
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(line)
                                        .contains(
                                                "a.txt\",", "Erster \\\"Text\\\".", "2024-01-02"));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("b.jsonl", "1 failed");
    }
}
