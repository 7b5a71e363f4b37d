package org.depesche.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.Optional;
import org.depesche.lexicon.MalformedFileException;

/** Finds the last whole line of a JSON Lines file and the article that it is of. */
final class JsonResume {

    private static final int BLOCK = 1 << 16;
    private static final JsonFactory JSON = JsonArticle.factory(Integer.MAX_VALUE);

    private JsonResume() {}

    static ResumePoint of(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long end = lineEnd(in, in.length());
            if (end == 0) {
                return ResumePoint.START;
            }
            in.seek(lineEnd(in, end - 1));
            Optional<String> source = source(Channels.newInputStream(in.getChannel()));
            if (source.isEmpty()) {
                throw new MalformedFileException(
                        file.toString(),
                        0,
                        "is no output of extract --format json; give another name with -o");
            }
            return new ResumePoint(end, source, false);
        }
    }

    /** Returns the offset behind the last line end before {@code limit}, 0 if there is none. */
    private static long lineEnd(RandomAccessFile in, long limit) throws IOException {
        byte[] block = new byte[BLOCK];
        for (long end = limit; end > 0; ) {
            long start = Math.max(0, end - BLOCK);
            int length = (int) (end - start);
            in.seek(start);
            in.readFully(block, 0, length);
            for (int i = length - 1; i >= 0; i--) {
                if (block[i] == '\n') {
                    return start + i + 1;
                }
            }
            end = start;
        }
        return 0;
    }

    /** Returns the field {@code source} of the object that {@code in} begins with. */
    static Optional<String> source(InputStream in) throws IOException {
        try (JsonParser json = JSON.createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean source = json.currentName().equals("source");
                if (json.nextToken() == JsonToken.VALUE_STRING && source) {
                    return Optional.of(json.getText());
                }
                json.skipChildren();
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
