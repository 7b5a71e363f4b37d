package org.depesche.spark;

import java.util.Locale;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** The job that {@code spark-submit} starts: articles in, records out. */
public final class ExtractJob {

    private ExtractJob() {}

    /**
     * Runs the job in the session that {@code spark-submit} configured.
     *
     * @param args the options, see the README
     * @throws IllegalArgumentException if an option is wrong
     */
    public static void main(String[] args) {
        JobOptions options = JobOptions.parse(args);
        try (SparkSession session =
                SparkSession.builder().appName("depesche extract").getOrCreate()) {
            run(session, options);
        }
    }

    /** Runs the job in a session; the session stays open. */
    static void run(SparkSession session, JobOptions options) {
        ArticleColumns columns = options.columns();
        Dataset<Row> articles = Extractions.articles(read(session, options, columns), columns);
        boolean mentions = options.oneOf("rows", "article", "mention").equals("mention");
        Dataset<Row> rows = mentions ? Extractions.mentions(articles) : articles;
        DataFrameWriter<Row> writer = rows.write().mode(mode(options));
        if (options.byDay()) {
            writer = writer.partitionBy("published");
        }
        if (options.oneOf("output-format", "parquet", "jsonl").equals("parquet")) {
            writer.parquet(options.required("output"));
        } else {
            writer.json(options.required("output"));
        }
    }

    private static Dataset<Row> read(
            SparkSession session, JobOptions options, ArticleColumns columns) {
        String input = options.required("input");
        return switch (options.oneOf("input-format", "jsonl", "parquet", "text")) {
            case "parquet" -> session.read().parquet(input);
            case "text" ->
                    session.read()
                            .option("wholetext", true)
                            .option("recursiveFileLookup", true)
                            .option("pathGlobFilter", "*.txt")
                            .text(input)
                            .select(
                                    functions.input_file_name().as(columns.id()),
                                    functions.col("value").as(columns.text()));
            default -> session.read().json(input);
        };
    }

    private static SaveMode mode(JobOptions options) {
        return switch (options.oneOf("mode", "error", "overwrite", "append")
                .toLowerCase(Locale.ROOT)) {
            case "overwrite" -> SaveMode.Overwrite;
            case "append" -> SaveMode.Append;
            default -> SaveMode.ErrorIfExists;
        };
    }
}
