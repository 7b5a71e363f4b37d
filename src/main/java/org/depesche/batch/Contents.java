package org.depesche.batch;

import java.io.IOException;
import java.util.Optional;

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
        Content content =
                kind == InputKind.MARKDOWN
                        ? Markdown.parse(decoded.text())
                        : Content.of(decoded.text());
        return content.withWarnings(decoded.warnings());
    }
}
