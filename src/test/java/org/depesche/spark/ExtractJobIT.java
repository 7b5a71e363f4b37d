package org.depesche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.depesche.Extractor;
import org.depesche.batch.JsonLines;
import org.depesche.corpus.AnnotatedArticle;
import org.depesche.corpus.BratReader;
import org.depesche.text.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractJobIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final StructType INPUT =
            new StructType()
                    .add("id", DataTypes.StringType)
                    .add("text", DataTypes.StringType)
                    .add("published", DataTypes.StringType);

    private static SparkSession session;
    private static List<Article> articles;

    @TempDir private Path folder;

    @BeforeAll
    static void start() throws IOException {
        session =
                SparkSession.builder()
                        .master("local[2]")
                        .appName("depesche test")
                        .config("spark.ui.enabled", false)
                        .config("spark.sql.shuffle.partitions", 2)
                        .config("spark.driver.bindAddress", "127.0.0.1")
                        .config("spark.driver.host", "127.0.0.1")
                        .getOrCreate();
        session.sparkContext().setLogLevel("ERROR");
        articles =
                BratReader.readFolder(Path.of("corpus")).stream()
                        .map(AnnotatedArticle::article)
                        .toList();
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    private static Dataset<Row> input(List<Row> rows) {
        return session.createDataFrame(rows, INPUT);
    }

    private static Dataset<Row> corpus() {
        List<Row> rows = new ArrayList<>();
        for (Article article : articles) {
            rows.add(
                    RowFactory.create(
                            article.id(),
                            article.text(),
                            article.published().map(Object::toString).orElse(null)));
        }
        return input(rows);
    }

    @Test
    void rows_hold_what_the_batch_command_writes_field_by_field() throws IOException {
        Extractor extractor = Extractor.load();
        Map<String, Row> rows = new HashMap<>();
        Extractions.articles(corpus(), ArticleColumns.DEFAULT)
                .collectAsList()
                .forEach(row -> rows.put(row.getAs("id"), row));
        assertThat(rows).hasSize(articles.size());
        for (Article article : articles) {
            String line = JsonLines.withoutText().format("-", extractor.extract(article));
            JsonNode expected = JSON.readTree(line);
            Row row = rows.get(article.id());
            assertThat((String) row.getAs("error")).isNull();
            assertThat(told(row.getAs("published"))).isEqualTo(told(expected.get("published")));
            List<Row> mentions = row.getList(row.fieldIndex("mentions"));
            assertThat(mentions).hasSize(expected.get("mentions").size());
            for (int i = 0; i < mentions.size(); i++) {
                requireSame(mentions.get(i), expected.get("mentions").get(i));
            }
            List<Row> conversions = row.getList(row.fieldIndex("conversions"));
            assertThat(conversions).hasSize(expected.get("conversions").size());
            for (int i = 0; i < conversions.size(); i++) {
                requireSame(conversions.get(i), expected.get("conversions").get(i));
            }
        }
    }

    private static void requireSame(Row row, JsonNode expected) {
        for (String field : row.schema().fieldNames()) {
            Object actual = row.get(row.fieldIndex(field));
            JsonNode wanted =
                    switch (field) {
                        case "intervalStart" -> expected.path("interval").path("start");
                        case "intervalEnd" -> expected.path("interval").path("end");
                        default -> expected.path(field);
                    };
            if (actual instanceof BigDecimal number) {
                assertThat(number).isEqualByComparingTo(wanted.decimalValue());
            } else if (actual instanceof Double number) {
                assertThat(number)
                        .isCloseTo(wanted.doubleValue(), org.assertj.core.data.Offset.offset(1e-4));
            } else {
                assertThat(told(actual)).as(field).isEqualTo(told(wanted));
            }
        }
    }

    private static String told(Object content) {
        if (content instanceof JsonNode node) {
            return node.isMissingNode() || node.isNull() ? "" : node.asText();
        }
        return content == null ? "" : content.toString();
    }

    @Test
    void bad_rows_say_why_and_empty_ones_have_no_mentions() {
        List<Row> rows =
                Extractions.articles(
                                input(
                                        List.of(
                                                RowFactory.create("a", "5 Euro", "soon"),
                                                RowFactory.create("b", null, null),
                                                RowFactory.create("c", "", "2024-01-01"))),
                                ArticleColumns.DEFAULT)
                        .collectAsList();
        assertThat(rows)
                .extracting(row -> row.getAs("id") + ": " + row.getAs("error"))
                .containsExactly(
                        "a: published \"soon\" must be of the form 2024-09-20",
                        "b: null",
                        "c: null");
        assertThat(rows).allMatch(row -> row.getList(row.fieldIndex("mentions")).isEmpty());
    }

    @Test
    void nothing_is_shuffled() {
        String plan =
                Extractions.mentions(Extractions.articles(corpus(), ArticleColumns.DEFAULT))
                        .queryExecution()
                        .executedPlan()
                        .toString();
        assertThat(plan).doesNotContain("Exchange");
    }

    @Test
    void the_function_for_sql_sums_dollars_by_organisation_and_month() {
        DepescheFunctions.register(session);
        input(
                        List.of(
                                RowFactory.create(
                                        "a",
                                        "Der Konzern Nvidia zahlt 5 Millionen Dollar an Nvidia.",
                                        "2024-03-02"),
                                RowFactory.create(
                                        "b", "Der Konzern Nvidia zahlt 7 Dollar.", "2024-03-09")))
                .createOrReplaceTempView("articles");
        List<Row> sums =
                session.sql(
                                """
                                WITH found AS (
                                  SELECT id, substring(published, 1, 7) AS month,
                                         depesche_extract(text, published) AS mentions
                                  FROM articles),
                                named AS (
                                  SELECT DISTINCT id, month, mention.name AS organisation
                                  FROM found LATERAL VIEW explode(mentions) AS mention
                                  WHERE mention.type = 'ORG'),
                                paid AS (
                                  SELECT id, sum(mention.lower) AS dollars
                                  FROM found LATERAL VIEW explode(mentions) AS mention
                                  WHERE mention.type = 'AMOUNT' AND mention.currency = 'USD'
                                  GROUP BY id)
                                SELECT organisation, month, sum(dollars) AS dollars
                                FROM named JOIN paid USING (id)
                                GROUP BY organisation, month ORDER BY organisation, month
                                """)
                        .collectAsList();
        assertThat(sums)
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.getString(0)).isEqualTo("Nvidia");
                            assertThat(row.getString(1)).isEqualTo("2024-03");
                            assertThat(row.getDecimal(2)).isEqualByComparingTo("5000007");
                        });
    }

    @Test
    void the_job_writes_articles_and_mentions() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                input.resolve("a.jsonl"),
                "{\"id\":\"a\",\"text\":\"Es kostet 5 Euro oder 6 Dollar, anders als im Jahr 1200.\","
                        + "\"published\":\"2024-03-02\"}\n");
        run(input, "parquet", "mention", "--partition-by-day");
        Dataset<Row> mentions = session.read().parquet(folder.resolve("parquet").toString());
        assertThat(mentions.select("value").collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactlyInAnyOrder("EUR 5", "USD 6", "1200");
        assertThat(folder.resolve("parquet").resolve("published=2024-03-02")).isDirectory();
        run(input, "jsonl", "article");
        assertThat(session.read().json(folder.resolve("jsonl").toString()).count()).isEqualTo(1);
    }

    private void run(Path input, String format, String rows, String... more) {
        List<String> args = new ArrayList<>(List.of("--input", input.toString()));
        args.addAll(List.of("--output", folder.resolve(format).toString()));
        args.addAll(List.of("--output-format", format, "--rows", rows));
        args.addAll(List.of(more));
        ExtractJob.run(session, JobOptions.parse(args.toArray(String[]::new)));
    }

    @Test
    void wrong_options_are_refused_with_their_names() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JobOptions.parse("--colour", "red"))
                .withMessageContaining("--colour");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JobOptions.parse("--input", "x"))
                .withMessageContaining("--output");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Extractions.articles(
                                        corpus(), new ArticleColumns("key", "text", "published")))
                .withMessageContaining("key");
    }
}
