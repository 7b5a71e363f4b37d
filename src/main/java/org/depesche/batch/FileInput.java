package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.depesche.text.Article;

/** A file that is one article. */
record FileInput(
        Path path, String source, String id, InputKind kind, long bytes, InputOptions options)
        implements Input {

    /** Text packs to about a fifth; a page is five times its size as a tree of objects. */
    private static final int UNPACKED = 5;

    @Override
    public long weight() {
        long size = InputKind.isPacked(source) ? bytes * UNPACKED : bytes;
        return kind == InputKind.HTML ? size * UNPACKED : size;
    }

    @Override
    public ReadArticle read() throws IOException {
        Content content = Contents.parse(BoundedBytes.of(path, options.maxBytes()), kind, source);
        Article article = Article.of(content.text()).id(id).title(content.title());
        Optional<LocalDate> day = published(content);
        return new ReadArticle(day.map(article::published).orElse(article), content.warnings());
    }

    private Optional<LocalDate> published(Content content) throws IOException {
        if (options.published().isPresent()) {
            return options.published();
        }
        return MetaFile.published(path)
                .or(content::published)
                .or(() -> DayText.ofFileName(String.valueOf(path.getFileName())));
    }
}
