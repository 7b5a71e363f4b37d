package org.depesche.batch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The files below a folder, in the order of their names, folder by folder; hidden ones and links to
 * folders are passed over. Memory holds the names of one folder a level.
 */
final class FolderWalk {

    /** A file, or a folder that could not be listed and why. */
    record Found(Path path, Optional<IOException> failure) {}

    /** A folder whose names are being walked. */
    private record Level(Path folder, Iterator<String> names) {}

    private final Deque<Level> levels = new ArrayDeque<>();

    FolderWalk(Path root) throws IOException {
        levels.push(list(root));
    }

    /** Returns the next file, empty behind the last. */
    Optional<Found> next() {
        while (!levels.isEmpty()) {
            Level level = levels.element();
            if (!level.names().hasNext()) {
                levels.pop();
                continue;
            }
            Optional<Found> found = visit(level.folder().resolve(level.names().next()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> visit(Path path) {
        if (!Files.isDirectory(path)) {
            return Optional.of(new Found(path, Optional.empty()));
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try {
                levels.push(list(path));
            } catch (IOException e) {
                return Optional.of(new Found(path, Optional.of(e)));
            }
        }
        return Optional.empty();
    }

    private static Level list(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = String.valueOf(child.getFileName());
                if (!name.startsWith(".")) {
                    names.add(name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(names);
        return new Level(folder, names.iterator());
    }
}
