package org.depesche.batch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.depesche.lexicon.MalformedFileException;

/** Reads the bytes of one article by their kind. */
final class Contents {

    private Contents() {}

    /**
     * @param kind one that holds a single article
     * @param source for messages
     */
    static Content parse(byte[] bytes, InputKind kind, String source) throws IOException {
        if (kind == InputKind.HTML) {
            return HtmlPage.parse(bytes, source);
        }
        Decoded decoded = Decoded.of(bytes, Optional.empty());
        if (decoded.isBinary()) {
            throw new MalformedFileException(source, 0, "is no text, but binary data");
        }
        Content content =
                kind == InputKind.MARKDOWN
                        ? Markdown.parse(decoded.text())
                        : Content.of(decoded.text());
        return content.text().isBlank()
                ? content.withWarnings(List.of("holds no text"))
                : content.withWarnings(decoded.warnings());
    }
}
