package org.depesche.batch;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which files of a folder are articles. */
final class FileChoice {

    private final Path root;
    private final InputOptions options;
    private final List<PathMatcher> globs = new ArrayList<>();
    private final boolean globOnName;

    /**
     * @throws IllegalArgumentException if the glob of {@code options} is malformed
     */
    FileChoice(Path root, InputOptions options) {
        this.root = root;
        this.options = options;
        String glob = options.glob().orElse("");
        globOnName = glob.indexOf('/') < 0;
        addMatchers(glob);
    }

    /** A leading {@code **}{@code /} matches no folder at all, too, as people expect. */
    private void addMatchers(String glob) {
        if (!glob.isEmpty()) {
            globs.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
        }
        if (glob.startsWith("**/")) {
            globs.add(FileSystems.getDefault().getPathMatcher("glob:" + glob.substring(3)));
        }
    }

    /** Returns the kind of a file, empty if it is not to be read. */
    Optional<InputKind> kind(Path file) {
        Optional<InputKind> kind = InputKind.ofFileName(String.valueOf(file.getFileName()));
        if (kind.isEmpty() || options.excluded().contains(file.toAbsolutePath().normalize())) {
            return Optional.empty();
        }
        Path relative = root.relativize(file);
        Path subject = globOnName ? relative.getFileName() : relative;
        boolean wanted = globs.isEmpty() || globs.stream().anyMatch(glob -> glob.matches(subject));
        return wanted ? options.kind().or(() -> kind) : Optional.empty();
    }
}
