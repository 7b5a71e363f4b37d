package org.depesche.batch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The articles of a folder tree. Files of no known kind are passed over. */
final class FolderCursor implements InputCursor {

    private final Path root;
    private final FolderWalk walk;
    private final InputOptions options;
    private final List<PathMatcher> globs;
    private final boolean globOnName;
    private InputCursor many = Cursors.empty();

    FolderCursor(Path root, InputOptions options) throws IOException {
        this.root = root;
        this.options = options;
        walk = new FolderWalk(root);
        String glob = options.glob().orElse("");
        globOnName = glob.indexOf('/') < 0;
        globs = matchers(glob);
    }

    /** A leading {@code **}{@code /} matches no folder at all, too, as people expect. */
    private static List<PathMatcher> matchers(String glob) {
        List<PathMatcher> matchers = new ArrayList<>();
        if (!glob.isEmpty()) {
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
        }
        if (glob.startsWith("**/")) {
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob.substring(3)));
        }
        return matchers;
    }

    @Override
    public Optional<Input> next() {
        Optional<Input> article = many.next();
        while (article.isEmpty()) {
            Optional<FolderWalk.Found> found = walk.next();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            article = input(found.get());
        }
        return article;
    }

    private Optional<Input> input(FolderWalk.Found found) {
        if (found.failure().isPresent()) {
            return Optional.of(Cursors.failed(found.path(), found.failure().get()));
        }
        String relative = Cursors.slashed(root.relativize(found.path()));
        Optional<InputKind> kind = InputKind.ofFileName(relative);
        if (kind.isEmpty() || !isWanted(found.path())) {
            return Optional.empty();
        }
        Cursors.closeQuietly(many);
        String id = InputKind.baseName(relative);
        many = Cursors.file(found.path(), id, options.kind().orElse(kind.get()), options);
        return many.next();
    }

    private boolean isWanted(Path path) {
        if (options.excluded().contains(path.toAbsolutePath().normalize())) {
            return false;
        }
        Path relative = root.relativize(path);
        Path subject = globOnName ? relative.getFileName() : relative;
        return globs.isEmpty() || globs.stream().anyMatch(glob -> glob.matches(subject));
    }

    @Override
    public void close() throws IOException {
        many.close();
    }
}
