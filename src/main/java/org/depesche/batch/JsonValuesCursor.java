package org.depesche.batch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.depesche.lexicon.MalformedFileException;

/** The objects of a JSON file, in arrays or one behind the other; only one is in memory. */
final class JsonValuesCursor implements InputCursor {

    private final ManyFile file;
    private final InputOptions options;
    private final JsonParser json;
    private int number;
    private boolean ended;

    JsonValuesCursor(ManyFile file, InputOptions options) throws IOException {
        this.file = file;
        this.options = options;
        json = JsonArticle.factory(options.maxBytes()).createParser(file.bytes());
    }

    @Override
    public Optional<Input> next() {
        if (ended) {
            return Optional.empty();
        }
        number++;
        try {
            return nextObject();
        } catch (JsonProcessingException e) {
            ended = true;
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return failed(
                    new MalformedFileException(
                            file.source(), line, "is no JSON: " + e.getOriginalMessage()));
        } catch (IOException e) {
            ended = true;
            return failed(e);
        }
    }

    private Optional<Input> nextObject() throws IOException {
        JsonToken token = json.nextToken();
        while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
            token = json.nextToken();
        }
        if (token == null) {
            ended = true;
            return Optional.empty();
        }
        int line = json.currentLocation().getLineNr();
        if (token != JsonToken.START_OBJECT) {
            return failed(new MalformedFileException(file.source(), line, "must be a JSON object"));
        }
        return Optional.of(object(line));
    }

    private Input object(int line) throws IOException {
        try {
            ReadArticle read =
                    JsonArticle.read(json, file.source(), line, file.id(number), options);
            return new ReadInput(file.source(number), file.counted().sinceLast(), read);
        } catch (MalformedFileException e) {
            return new FailedInput(file.source(number), file.counted().sinceLast(), e);
        }
    }

    private Optional<Input> failed(IOException reason) {
        return Optional.of(
                new FailedInput(file.source(number), file.counted().sinceLast(), reason));
    }

    @Override
    public void close() throws IOException {
        json.close();
        file.close();
    }
}
