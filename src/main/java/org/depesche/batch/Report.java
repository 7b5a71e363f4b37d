package org.depesche.batch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depesche.lexicon.MalformedFileException;

/**
 * A page that shows the output of a batch: figures, names, places, amounts and times, and each
 * article with its mentions marked, to be filtered and searched. The page is one file that loads
 * nothing from elsewhere.
 */
public final class Report {

    private static final int ARTICLES_PER_BLOCK = 250;

    private final Path file;
    private long articles;

    private Report(Path file) {
        this.file = file;
    }

    /**
     * Writes the report of {@code lines}; memory holds one article at a time.
     *
     * @param lines JSON Lines as {@link JsonLines} writes them; with text for the articles to be
     *     shown
     * @param target the page; it is there whole or, if anything fails, as it was before; what is no
     *     file, such as a pipe, is written to
     * @param title what stands above it
     * @return how many articles it shows
     * @throws MalformedFileException if {@code lines} is not of that form
     * @throws IOException if a file cannot be read or written
     */
    public static long write(Path lines, Path target, String title) throws IOException {
        try (WholeFile whole = WholeFile.of(target)) {
            long articles = writePart(lines, whole.part(), title);
            whole.done();
            return articles;
        }
    }

    private static long writePart(Path lines, Path part, String title) throws IOException {
        try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            ReportPage page = ReportPage.of(title, String.valueOf(lines.getFileName()));
            Report report = new Report(lines);
            out.write(page.beforeData());
            report.writeData(out);
            out.write(page.behindData());
            return report.articles;
        }
    }

    private void writeData(Writer out) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                JsonParser json = JsonArticle.factory(Integer.MAX_VALUE).createParser(in)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token != JsonToken.START_OBJECT) {
                    throw malformed(json, "must be one JSON object a line");
                }
                boolean first = articles % ARTICLES_PER_BLOCK == 0;
                out.write(first && articles > 0 ? ReportPage.BLOCK_END : "");
                out.write(first ? ReportPage.BLOCK_BEGIN : ",\n");
                out.write(ReportPage.inScript(ReportArticle.read(json).toJson()));
                articles++;
            }
            out.write(articles > 0 ? ReportPage.BLOCK_END : "");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new MalformedFileException(
                    file.toString(),
                    line,
                    articles == 0
                            ? "is no output of extract in JSON Lines (extract -o OUT.jsonl)"
                            : "is no JSON; was the run killed? extract --resume mends that");
        } catch (IllegalArgumentException e) {
            throw new MalformedFileException(
                    file.toString(), (int) articles + 1, String.valueOf(e.getMessage()));
        }
    }

    private MalformedFileException malformed(JsonParser json, String reason) {
        return new MalformedFileException(
                file.toString(), json.currentLocation().getLineNr(), reason);
    }
}
