package org.depesche.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.Extraction;
import org.depesche.mention.Conversion;
import org.depesche.mention.Mention;
import org.depesche.mention.Value;
import org.depesche.text.Article;
import org.depesche.text.Span;

/**
 * Comma-separated values after RFC 4180: a header line, then one row a mention. Cells that a type
 * has no value for are empty. {@code mention} is the mention's index in its article, {@code
 * conversion_of} the index of the amount that it converts.
 *
 * <p>Immutable and safe across threads.
 */
public final class CsvForm implements OutputForm {

    private static final List<String> ARTICLE_COLUMNS = List.of("id", "source", "published");
    private static final List<String> MENTION_COLUMNS =
            List.of("mention", "type", "start", "end", "text", "value");
    private static final List<String> LAST_COLUMNS =
            List.of("confidence", "origin", "part", "conversion_of");

    private CsvForm() {}

    /** Returns the form; it has no options. */
    public static CsvForm of() {
        return new CsvForm();
    }

    @Override
    public String header() {
        List<String> row = new ArrayList<>();
        row.addAll(ARTICLE_COLUMNS);
        row.addAll(MENTION_COLUMNS);
        row.addAll(ValueCells.COLUMNS);
        row.addAll(LAST_COLUMNS);
        return rows(List.of(row));
    }

    @Override
    public String format(String source, Extraction extraction) {
        Map<Integer, Integer> origins = conversions(extraction);
        List<List<String>> rows = new ArrayList<>();
        for (Mention<?> mention : extraction.mentions()) {
            int index = rows.size();
            List<String> row = new ArrayList<>();
            addArticle(row, source, extraction.article());
            addMention(row, index, mention);
            Integer from = origins.get(index);
            row.add(from == null ? "" : from.toString());
            rows.add(row);
        }
        return rows(rows);
    }

    private static void addArticle(List<String> row, String source, Article article) {
        row.add(article.id());
        row.add(source);
        row.add(article.published().map(Object::toString).orElse(""));
    }

    private static void addMention(List<String> row, int index, Mention<? extends Value> mention) {
        row.add(Integer.toString(index));
        row.add(mention.type().name());
        row.add(Integer.toString(mention.span().start()));
        row.add(Integer.toString(mention.span().end()));
        row.add(mention.text());
        row.add(mention.value().toString());
        row.addAll(ValueCells.of(mention.value()));
        row.add(Numbers.rounded(mention.confidence()));
        row.add(mention.origin());
        row.add(mention.part().name());
    }

    /** Returns for the index of a conversion the index of what it converts. */
    private static Map<Integer, Integer> conversions(Extraction extraction) {
        Map<Span, Integer> indexes = extraction.indexes();
        Map<Integer, Integer> origins = new HashMap<>();
        for (Conversion conversion : extraction.conversions()) {
            Optional<Integer> to = Optional.ofNullable(indexes.get(conversion.to().span()));
            Optional<Integer> from = Optional.ofNullable(indexes.get(conversion.from().span()));
            if (to.isPresent() && from.isPresent()) {
                origins.put(to.get(), from.get());
            }
        }
        return origins;
    }

    private static String rows(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            for (List<String> row : rows) {
                csv.writeRecord(row.stream().map(Surrogates::replaceLone).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
