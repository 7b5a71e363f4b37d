package org.depesche.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.depesche.lexicon.MalformedFileException;

/** An article that is a line of a JSON Lines file. */
final class JsonLineInput implements Input {

    private final byte[] line;
    private final ManyFile file;
    private final int number;
    private final long bytes;
    private final JsonFactory factory;
    private final InputOptions options;

    JsonLineInput(
            byte[] line,
            ManyFile file,
            int number,
            long bytes,
            JsonFactory factory,
            InputOptions options) {
        this.line = line;
        this.file = file;
        this.number = number;
        this.bytes = bytes;
        this.factory = factory;
        this.options = options;
    }

    @Override
    public String source() {
        return file.source(number);
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public long weight() {
        return line.length;
    }

    @Override
    public ReadArticle read() throws IOException {
        Decoded decoded = Decoded.of(line, Optional.empty());
        try (JsonParser json = factory.createParser(decoded.text())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw malformed("must be one JSON object");
            }
            ReadArticle read =
                    JsonArticle.read(json, file.source(), number, file.id(number), options);
            if (json.nextToken() != null) {
                throw malformed("must be one JSON object and nothing behind it");
            }
            return decoded.warnings().isEmpty()
                    ? read
                    : new ReadArticle(read.article(), decoded.warnings());
        } catch (JsonProcessingException e) {
            throw malformed("is no JSON: " + e.getOriginalMessage());
        }
    }

    private MalformedFileException malformed(String reason) {
        return new MalformedFileException(file.source(), number, reason);
    }
}
