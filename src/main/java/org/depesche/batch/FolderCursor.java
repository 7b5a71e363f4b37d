package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The articles of a folder tree. Files of no known kind are passed over. */
final class FolderCursor implements InputCursor {

    private final Path root;
    private final FolderWalk walk;
    private final FileChoice choice;
    private final InputOptions options;
    private InputCursor file = Cursors.empty();

    FolderCursor(Path root, InputOptions options) throws IOException {
        this.root = root;
        this.options = options;
        choice = new FileChoice(root, options);
        walk = new FolderWalk(root);
    }

    @Override
    public Optional<Input> next() {
        Optional<Input> article = file.next();
        while (article.isEmpty()) {
            Optional<FolderWalk.Found> found = walk.next();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            article = first(found.get());
        }
        return article;
    }

    private Optional<Input> first(FolderWalk.Found found) {
        if (found.failure().isPresent()) {
            return Optional.of(Cursors.failed(found.path(), found.failure().get()));
        }
        Optional<InputKind> kind = choice.kind(found.path());
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Cursors.closeQuietly(file);
        String id = InputKind.baseName(Cursors.slashed(root.relativize(found.path())));
        file = Cursors.file(found.path(), id, kind.get(), options);
        return file.next();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
