package org.depesche.spark;

import java.time.LocalDate;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/** The functions for SQL. */
public final class DepescheFunctions {

    /** The name of the function that {@link #register} makes known. */
    public static final String EXTRACT = "depesche_extract";

    private DepescheFunctions() {}

    /**
     * Makes {@code depesche_extract(text, published)} known to a session: it returns an array of
     * {@link RecordSchema#MENTION}. Null or empty text has no mentions; {@code published} is a
     * date, a string of the form {@code 2024-09-20}, or null where the day is not known.
     */
    public static void register(SparkSession session) {
        UDF2<String, Object, Object> extract =
                (text, published) ->
                        RecordSchema.mentions(
                                SharedExtractor.extractor()
                                        .extract(
                                                Extractions.article(
                                                        text,
                                                        published == null
                                                                ? null
                                                                : LocalDate.parse(
                                                                        published.toString()))));
        session.udf()
                .register(EXTRACT, extract, DataTypes.createArrayType(RecordSchema.MENTION, false));
    }
}
