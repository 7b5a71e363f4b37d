package org.depesche.batch;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.depesche.text.Article;

/** A stream that is one article. */
record StreamInput(InputStream in, String source, InputKind kind, InputOptions options)
        implements Input {

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public long weight() {
        return options.maxBytes();
    }

    @Override
    public ReadArticle read() throws IOException {
        byte[] bytes = BoundedBytes.of(in, source, options.maxBytes());
        Content content = Contents.parse(bytes, kind, source);
        Article article = Article.of(content.text()).id(source).title(content.title());
        Optional<LocalDate> day = options.published().or(content::published);
        return new ReadArticle(day.map(article::published).orElse(article), content.warnings());
    }
}
