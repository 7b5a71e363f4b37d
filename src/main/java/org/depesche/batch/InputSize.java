package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** The bytes of all files of a batch, counted beside it while it already runs. */
public final class InputSize implements LongSupplier {

    private final AtomicLong total = new AtomicLong(-1);

    private InputSize() {}

    /** Begins to count on a thread of its own, which ends with the count or with the program. */
    public static InputSize of(List<Path> paths, InputOptions options) {
        InputSize size = new InputSize();
        Thread counter = new Thread(() -> size.count(paths, options), "depesche-size");
        counter.setDaemon(true);
        counter.start();
        return size;
    }

    /** Returns the bytes of all files, -1 as long as they are not counted. */
    @Override
    public long getAsLong() {
        return total.get();
    }

    private void count(List<Path> paths, InputOptions options) {
        long bytes = 0;
        for (Path path : Inputs.outermost(paths)) {
            bytes += bytes(path, options);
        }
        total.set(bytes);
    }

    private static long bytes(Path path, InputOptions options) {
        try {
            if (!Files.isDirectory(path)) {
                return Files.size(path);
            }
            long bytes = 0;
            FileChoice choice = new FileChoice(path, options);
            FolderWalk walk = new FolderWalk(path);
            for (Optional<FolderWalk.Found> f = walk.next(); f.isPresent(); f = walk.next()) {
                if (f.get().failure().isEmpty() && choice.kind(f.get().path()).isPresent()) {
                    bytes += Files.size(f.get().path());
                }
            }
            return bytes;
        } catch (IOException e) {
            return 0;
        }
    }
}
