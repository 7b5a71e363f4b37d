package org.depesche.spark;

import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.depesche.Extraction;
import org.depesche.text.Article;
import org.jspecify.annotations.Nullable;

/** Extraction as calls on datasets. Nothing is shuffled: each row becomes one row where it lies. */
public final class Extractions {

    private Extractions() {}

    /**
     * Returns one row an article, of the schema {@link RecordSchema#ARTICLE}, in the order of the
     * input. An empty or null text has no mentions; a row whose day of publication can't be read
     * has its reason in {@code error}.
     *
     * @throws IllegalArgumentException if {@code articles} has no column of the id or the text
     */
    public static Dataset<Row> articles(Dataset<Row> articles, ArticleColumns columns) {
        require(articles, columns.id());
        require(articles, columns.text());
        boolean dated = has(articles, columns.published());
        Dataset<Row> selected =
                articles.select(
                        articles.col(columns.id()).cast("string"),
                        articles.col(columns.text()).cast("string"),
                        (dated ? articles.col(columns.published()) : functions.lit(null))
                                .cast("string"));
        MapFunction<Row, Row> extract = Extractions::extract;
        return selected.map(extract, Encoders.row(RecordSchema.ARTICLE));
    }

    /**
     * Returns one row a mention: the article's {@code id} and {@code published}, the mention's
     * place in the article as {@code mention}, and its fields.
     *
     * @param articles what {@link #articles} returned
     */
    public static Dataset<Row> mentions(Dataset<Row> articles) {
        return articles.select(
                        functions.col("id"),
                        functions.col("published"),
                        functions
                                .posexplode(functions.col("mentions"))
                                .as(new String[] {"mention", "found"}))
                .select("id", "published", "mention", "found.*");
    }

    private static Row extract(Row row) {
        String id = row.getString(0);
        String day = row.getString(2);
        LocalDate published = null;
        try {
            published = day == null ? null : LocalDate.parse(day);
            Extraction found =
                    SharedExtractor.extractor().extract(article(row.getString(1), published));
            return RecordSchema.article(id, date(published), found);
        } catch (DateTimeException e) {
            return RecordSchema.failed(
                    id, null, "published \"" + day + "\" must be of the form 2024-09-20");
        } catch (RuntimeException e) {
            return RecordSchema.failed(id, date(published), String.valueOf(e));
        }
    }

    static Article article(@Nullable String text, @Nullable LocalDate published) {
        Article article = Article.of(text == null ? "" : text);
        return published == null ? article : article.published(published);
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static boolean has(Dataset<Row> table, String column) {
        return Arrays.asList(table.columns()).contains(column);
    }

    private static void require(Dataset<Row> table, String column) {
        if (!has(table, column)) {
            throw new IllegalArgumentException(
                    "column \"" + column + "\" must be one of " + Arrays.toString(table.columns()));
        }
    }
}
