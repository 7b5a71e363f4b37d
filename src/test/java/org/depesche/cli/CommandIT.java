package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed command where disks are full, pipes closed, files torn and users impatient. */
class CommandIT {

    private static final Path JAR = Path.of("target", "depesche-cli.jar").toAbsolutePath();
    private static final Path FULL = Path.of("/dev/full");
    private static final int MANY = 4000;

    @TempDir private Path folder;

    /** What a shell command came to. */
    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void is_a_machine_with_a_shell() {
        assumeTrue(Files.exists(Path.of("/bin/sh")), "SKIPPED: there is no shell");
    }

    @Test
    void a_full_disk_behind_standard_output_is_told() throws Exception {
        assumeTrue(Files.exists(FULL), "SKIPPED: there is no /dev/full");
        many(3);
        Ended ended = shell("$DEPESCHE extract many.jsonl > /dev/full");
        assertThat(ended.err()).contains("standard output takes no more").doesNotContain("\tat ");
        assertThat(ended.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract many.jsonl", "pack many.jsonl", "report out.jsonl"})
    void a_full_disk_behind_a_file_is_told(String command) throws Exception {
        assumeTrue(Files.exists(FULL), "SKIPPED: there is no /dev/full");
        many(3);
        assertThat(shell("$DEPESCHE extract many.jsonl -o out.jsonl").code()).isZero();
        Files.createSymbolicLink(folder.resolve("full.jsonl"), FULL);
        Ended ended = shell("$DEPESCHE " + command + " -o full.jsonl");
        assertThat(ended.err()).contains("No space left on device").doesNotContain("\tat ");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void a_disk_that_fills_up_leaves_whole_lines() throws Exception {
        many(2000);
        Ended ended = shell("ulimit -f 200; $DEPESCHE extract many.jsonl -o out.jsonl");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("out.jsonl: ").doesNotContain("\tat ");
        assertThat(Files.readString(folder.resolve("out.jsonl"))).endsWith("}\n");
        assertThat(shell("$DEPESCHE extract many.jsonl -o out.jsonl --resume").code()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out.jsonl"))).hasSize(2000);
    }

    @Test
    void a_closed_pipe_ends_the_run() throws Exception {
        many(MANY);
        Ended ended =
                shell("{ $DEPESCHE extract many.jsonl --with-text; echo $? >code; } | head -n 1");
        assertThat(ended.out().lines()).hasSize(1);
        assertThat(ended.err()).contains("standard output takes no more").doesNotContain("\tat ");
        assertThat(Files.readString(folder.resolve("code"))).isEqualTo("1\n");
    }

    @Test
    void an_interrupt_leaves_whole_lines_and_a_way_on() throws Exception {
        many(MANY);
        assertThat(shell("$DEPESCHE extract many.jsonl -o whole.jsonl -q").code()).isZero();
        // What starts in the background of a shell inherits that interrupts are ignored.
        String heard =
                "$(env --default-signal=INT true 2>/dev/null && echo env --default-signal=INT)";
        Process process =
                start("exec " + heard + " $DEPESCHE extract many.jsonl -o out.jsonl --threads 1");
        Path out = folder.resolve("out.jsonl");
        for (int i = 0; i < 1000 && !(Files.exists(out) && Files.size(out) > 0); i++) {
            Thread.sleep(20);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.readString(out)).endsWith("}\n");
        assertThat(Files.readAllLines(out)).hasSizeLessThan(MANY);
        assertThat(shell("$DEPESCHE extract many.jsonl -o out.jsonl --resume").code()).isZero();
        assertThat(Files.mismatch(out, folder.resolve("whole.jsonl"))).isEqualTo(-1);
    }

    @Test
    void what_cannot_be_read_is_named_and_the_rest_is_done() throws Exception {
        many(2);
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
        Path broken = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(broken), "SKIPPED: there is no /proc");
        Files.createSymbolicLink(folder.resolve("mem.txt"), broken);
        Ended ended = shell("$DEPESCHE extract gone.txt many.jsonl mem.txt");
        assertThat(ended.out().lines()).hasSize(2);
        assertThat(ended.err()).contains("gone.txt: ", "mem.txt: ").doesNotContain("\tat ");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void a_line_of_a_gigabyte_fails_alone() throws Exception {
        Ended ended =
                shell(
                        "{ echo '{\"text\":\"5 Euro\"}'; head -c 1000000000 /dev/zero | tr '\\0' a;"
                                + " echo; echo '{\"text\":\"6 Euro\"}'; } | $JAVA -Xmx256m -jar"
                                + " $JAR extract - --types AMOUNT --input-format json_lines");
        assertThat(ended.out().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("\"value\":\"EUR 6\"");
        assertThat(ended.err()).contains("is larger than 16777216 bytes");
        assertThat(ended.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/depesche/models/names-de.bin",
                "org/depesche/money/nouns.tsv",
                "org/depesche/number/scales.tsv",
                "org/depesche/time/days.rules",
                "opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin"
            })
    void a_broken_jar_is_told_by_what_is_missing_or_torn(String resource) throws Exception {
        many(1);
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        for (byte[] content : List.of(new byte[0], new byte[] {-1, -2, 0, '\t', '\n', 'x'})) {
            Path jar = folder.resolve("torn.jar");
            Files.deleteIfExists(jar);
            Files.copy(JAR, jar);
            replace(jar, resource, content);
            Ended ended = shell("$JAVA -jar torn.jar extract many.jsonl");
            assertThat(ended.err()).startsWith("depesche: ").contains(name).hasLineCount(1);
            assertThat(ended.code()).isEqualTo(1);
        }
    }

    @Test
    void a_truncated_jar_does_not_start() throws Exception {
        byte[] jar = Files.readAllBytes(JAR);
        try (OutputStream out = Files.newOutputStream(folder.resolve("torn.jar"))) {
            out.write(jar, 0, jar.length / 2);
        }
        Ended ended = shell("$JAVA -jar torn.jar extract many.jsonl");
        assertThat(ended.err()).contains("torn.jar");
        assertThat(ended.code()).isEqualTo(1);
    }

    /** Takes the resource out of the jar, or puts other content in its place. */
    private static void replace(Path jar, String resource, byte[] content) throws IOException {
        URI uri = URI.create("jar:" + jar.toUri());
        try (FileSystem inside = FileSystems.newFileSystem(uri, Map.of())) {
            Path file = inside.getPath(resource);
            Files.delete(file);
            if (content.length > 0) {
                Files.write(file, content);
            }
        }
    }

    private void many(int articles) throws IOException {
        String rest = "Die Aktie der Nordbank fiel am Montag um 3 Prozent. ".repeat(8);
        try (Writer out = Files.newBufferedWriter(folder.resolve("many.jsonl"))) {
            for (int i = 0; i < articles; i++) {
                out.write("{\"text\":\"Ada Weiß zahlt " + i + " Euro. " + rest + "\"}\n");
            }
        }
    }

    private Ended shell(String command) throws Exception {
        Process process = start(command);
        assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(folder.resolve("stdout")),
                Files.readString(folder.resolve("stderr")));
    }

    private Process start(String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        builder.environment().put("JAVA", java);
        builder.environment().put("JAR", JAR.toString());
        builder.environment().put("DEPESCHE", java + " -XX:-UsePerfData -jar " + JAR);
        return builder.directory(folder.toFile())
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }
}
