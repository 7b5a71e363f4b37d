package org.depesche.batch;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.depesche.lexicon.MalformedFileException;

/** The lines of a JSON Lines file; they are parsed where they are read, not here. */
final class JsonLinesCursor implements InputCursor {

    private final ManyFile file;
    private final InputOptions options;
    private final JsonFactory json;
    private int number;
    private boolean ended;

    JsonLinesCursor(ManyFile file, InputOptions options) {
        this.file = file;
        this.options = options;
        json = JsonArticle.factory(options.maxBytes());
    }

    @Override
    public Optional<Input> next() {
        try {
            while (!ended) {
                Optional<Input> input = nextLine();
                if (input.isPresent()) {
                    return input;
                }
            }
        } catch (IOException e) {
            ended = true;
            number++;
            return Optional.of(new FailedInput(file.source(number), file.counted().sinceLast(), e));
        }
        return Optional.empty();
    }

    /** Returns the next line, empty if it is blank or the file has ended. */
    private Optional<Input> nextLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        boolean tooLong = false;
        int read = file.bytes().read();
        ended = read < 0;
        number++;
        while (read >= 0 && read != '\n') {
            tooLong |= line.size() == options.maxBytes();
            if (!tooLong) {
                line.write(read);
            }
            read = file.bytes().read();
        }
        String source = file.source(number);
        long bytes = file.counted().sinceLast();
        if (tooLong) {
            String reason = BoundedBytes.tooLarge(options.maxBytes());
            IOException failure = new MalformedFileException(file.source(), number, reason);
            return Optional.of(new FailedInput(source, bytes, failure));
        }
        if (line.toString(StandardCharsets.ISO_8859_1).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                new JsonLineInput(line.toByteArray(), file, number, bytes, json, options));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
