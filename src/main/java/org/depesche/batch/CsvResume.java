package org.depesche.batch;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/**
 * Finds the rows of the last article in a CSV file. They may not be all of its rows, so that the
 * article is done again.
 */
final class CsvResume {

    private static final int SOURCE_COLUMN = 1;

    private final InputStream in;
    private final ByteArrayOutputStream row = new ByteArrayOutputStream();
    private long at;

    private CsvResume(InputStream in) {
        this.in = in;
    }

    static ResumePoint of(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return new CsvResume(in).point();
        }
    }

    private ResumePoint point() throws IOException {
        if (!readRow()) {
            return ResumePoint.START;
        }
        long start = at;
        Optional<String> last = Optional.empty();
        long rowStart = at;
        while (readRow()) {
            String source = source();
            if (!last.equals(Optional.of(source))) {
                last = Optional.of(source);
                start = rowStart;
            }
            rowStart = at;
        }
        return new ResumePoint(start, last, true);
    }

    /** Reads to the line end behind a row; returns false if the file ends before. */
    private boolean readRow() throws IOException {
        row.reset();
        boolean quoted = false;
        for (int b = in.read(); b >= 0; b = in.read()) {
            row.write(b);
            quoted ^= b == '"';
            if (b == '\n' && !quoted) {
                at += row.size();
                return true;
            }
        }
        return false;
    }

    private String source() {
        String line = row.toString(StandardCharsets.UTF_8);
        Iterator<CsvRecord> records = CsvReader.builder().ofCsvRecord(line).iterator();
        CsvRecord only = records.next();
        return only.getFieldCount() > SOURCE_COLUMN ? only.getField(SOURCE_COLUMN) : "";
    }
}
