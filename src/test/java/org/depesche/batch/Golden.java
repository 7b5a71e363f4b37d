package org.depesche.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output as files under {@code src/test/resources/org/depesche/batch}. With {@code
 * -Dgolden=write} they are written anew, to be reviewed before they are committed.
 */
final class Golden {

    static final Path FOLDER = Path.of("src/test/resources/org/depesche/batch");

    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (WRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).as(name).isEqualTo(Files.readString(file));
    }
}
