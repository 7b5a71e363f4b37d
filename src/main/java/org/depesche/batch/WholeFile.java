package org.depesche.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there whole or, if anything fails, as it was before. What is no file, such as a
 * pipe or a device, can't be replaced and is written to.
 */
public final class WholeFile implements Closeable {

    private final Path target;
    private final Path part;

    private WholeFile(Path target, Path part) {
        this.target = target;
        this.part = part;
    }

    /** Writes nothing yet. */
    public static WholeFile of(Path target) {
        boolean replaced = !Files.exists(target) || Files.isRegularFile(target);
        return new WholeFile(
                target, replaced ? target.resolveSibling(target.getFileName() + ".part") : target);
    }

    /** Returns what is to be written to until it is {@link #done}. */
    public Path part() {
        return part;
    }

    /** Puts what was written in its place. */
    public void done() throws IOException {
        if (!part.equals(target)) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not done. */
    @Override
    public void close() throws IOException {
        if (!part.equals(target)) {
            Files.deleteIfExists(part);
        }
    }
}
