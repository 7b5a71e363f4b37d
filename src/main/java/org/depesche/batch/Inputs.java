package org.depesche.batch;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The articles of files and folders, one after the other in a fixed order: as the paths were given,
 * and within a folder by name. Few are in memory at any time. Not safe across threads; the inputs
 * that it hands out are.
 */
public final class Inputs implements Closeable {

    private static final String STANDARD_INPUT = "-";

    private final List<InputCursor> cursors = new ArrayList<>();
    private int at;
    private Optional<Input> peeked = Optional.empty();

    private Inputs() {}

    /**
     * Opens files and folders. What cannot be read becomes an input whose {@link Input#read()} says
     * why. A path within another is read once.
     *
     * @throws IllegalArgumentException if the glob of {@code options} is malformed
     */
    public static Inputs open(List<Path> paths, InputOptions options) {
        Inputs inputs = new Inputs();
        for (Path path : outermost(paths)) {
            inputs.cursors.add(Cursors.named(path, options));
        }
        return inputs;
    }

    static List<Path> outermost(List<Path> paths) {
        List<Path> kept = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            Path path = absolute(paths.get(i));
            List<Path> before = paths.subList(0, i);
            boolean again = before.stream().anyMatch(other -> absolute(other).equals(path));
            boolean within =
                    paths.stream()
                            .map(Inputs::absolute)
                            .anyMatch(other -> path.startsWith(other) && !path.equals(other));
            if (!again && !within) {
                kept.add(paths.get(i));
            }
        }
        return kept;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /**
     * Reads what a stream such as standard input brings: one article, or many where it is JSON.
     * Without a kind in {@code options} its first characters tell it.
     */
    public static Inputs of(InputStream stream, InputOptions options) {
        Inputs inputs = new Inputs();
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        try {
            InputKind actual = options.kind().isPresent() ? options.kind().get() : KindGuess.of(in);
            inputs.cursors.add(
                    actual.holdsMany()
                            ? Cursors.many(
                                    ManyFile.of(in, false, STANDARD_INPUT, STANDARD_INPUT),
                                    actual,
                                    options)
                            : Cursors.of(new StreamInput(in, STANDARD_INPUT, actual, options)));
        } catch (IOException e) {
            inputs.cursors.add(Cursors.of(new FailedInput(STANDARD_INPUT, 0, e)));
        }
        return inputs;
    }

    /** Returns the next input, empty behind the last. */
    public Optional<Input> next() {
        Optional<Input> input = peek();
        peeked = Optional.empty();
        return input;
    }

    /** Returns the next input and leaves it to be returned again. */
    Optional<Input> peek() {
        while (peeked.isEmpty() && at < cursors.size()) {
            peeked = cursors.get(at).next();
            if (peeked.isEmpty()) {
                Cursors.closeQuietly(cursors.get(at++));
            }
        }
        return peeked;
    }

    @Override
    public void close() throws IOException {
        for (InputCursor cursor : cursors.subList(at, cursors.size())) {
            cursor.close();
        }
        at = cursors.size();
    }
}
