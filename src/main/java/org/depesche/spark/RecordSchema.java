package org.depesche.spark;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.depesche.Extraction;
import org.depesche.mention.Amount;
import org.depesche.mention.Conversion;
import org.depesche.mention.DateInterval;
import org.depesche.mention.Location;
import org.depesche.mention.Mention;
import org.depesche.mention.Timex;
import org.depesche.mention.Value;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The fixed schema of the records. A mention has the fields of the JSON Lines form, those of other
 * types than its own are null; {@code lower} and {@code upper} are {@code decimal(38,12)} and null
 * for an amount beyond that, whose {@code value} tells it still. Ends of intervals are text of ISO
 * 8601, as texts also name days that are not safe as dates: Spark refuses to write such before
 * 1582.
 */
public final class RecordSchema {

    private static final int PRECISION = 38;
    private static final int SCALE = 12;
    private static final DecimalType AMOUNT = DataTypes.createDecimalType(PRECISION, SCALE);

    /** A mention. */
    public static final StructType MENTION =
            new StructType()
                    .add("type", DataTypes.StringType, false)
                    .add("start", DataTypes.IntegerType, false)
                    .add("end", DataTypes.IntegerType, false)
                    .add("text", DataTypes.StringType, false)
                    .add("value", DataTypes.StringType, false)
                    .add("name", DataTypes.StringType)
                    .add("code", DataTypes.StringType)
                    .add("kind", DataTypes.StringType)
                    .add("currency", DataTypes.StringType)
                    .add("lower", AMOUNT)
                    .add("upper", AMOUNT)
                    .add("timexType", DataTypes.StringType)
                    .add("timex", DataTypes.StringType)
                    .add("modifier", DataTypes.StringType)
                    .add("intervalStart", DataTypes.StringType)
                    .add("intervalEnd", DataTypes.StringType)
                    .add("confidence", DataTypes.DoubleType, false)
                    .add("origin", DataTypes.StringType, false)
                    .add("part", DataTypes.StringType, false);

    /** A conversion: two indexes into the article's mentions. */
    public static final StructType CONVERSION =
            new StructType()
                    .add("from", DataTypes.IntegerType, false)
                    .add("to", DataTypes.IntegerType, false);

    /** An article; {@code error} tells why there are no mentions, null where all went well. */
    public static final StructType ARTICLE =
            new StructType()
                    .add("id", DataTypes.StringType)
                    .add("published", DataTypes.DateType)
                    .add("mentions", DataTypes.createArrayType(MENTION, false), false)
                    .add("conversions", DataTypes.createArrayType(CONVERSION, false), false)
                    .add("error", DataTypes.StringType);

    private RecordSchema() {}

    static Row article(@Nullable String id, @Nullable Date published, Extraction extraction) {
        return RowFactory.create(
                id, published, mentions(extraction), conversions(extraction), null);
    }

    static Row failed(@Nullable String id, @Nullable Date published, String reason) {
        return RowFactory.create(id, published, new Row[0], new Row[0], reason);
    }

    static Row[] mentions(Extraction extraction) {
        List<Row> rows = new ArrayList<>();
        for (Mention<?> mention : extraction.mentions()) {
            rows.add(mention(mention));
        }
        return rows.toArray(Row[]::new);
    }

    private static Row[] conversions(Extraction extraction) {
        Map<Span, Integer> indexes = extraction.indexes();
        List<Row> rows = new ArrayList<>();
        for (Conversion conversion : extraction.conversions()) {
            rows.add(
                    RowFactory.create(
                            indexes.get(conversion.from().span()),
                            indexes.get(conversion.to().span())));
        }
        return rows.toArray(Row[]::new);
    }

    private static Row mention(Mention<?> mention) {
        Object[] cells = new Object[MENTION.size()];
        cells[0] = mention.type().name();
        cells[1] = mention.span().start();
        cells[2] = mention.span().end();
        cells[3] = mention.text();
        cells[4] = mention.value().toString();
        fill(cells, mention.value());
        cells[MENTION.fieldIndex("confidence")] = mention.confidence();
        cells[MENTION.fieldIndex("origin")] = mention.origin();
        cells[MENTION.fieldIndex("part")] = mention.part().name();
        return RowFactory.create(cells);
    }

    private static void fill(Object[] cells, Value value) {
        switch (value.type()) {
            case ORG, PER -> set(cells, "name", value.toString());
            case LOC -> fill(cells, (Location) value);
            case AMOUNT -> fill(cells, (Amount) value);
            case DATE -> fill(cells, (Timex) value);
        }
    }

    private static void fill(Object[] cells, Location location) {
        set(cells, "name", location.name());
        set(cells, "code", location.code());
        set(cells, "kind", location.kind().name());
    }

    private static void fill(Object[] cells, Amount amount) {
        set(cells, "currency", amount.currency());
        set(cells, "lower", decimal(amount.lower()));
        set(cells, "upper", decimal(amount.upper()));
        set(cells, "modifier", amount.modifier().name());
    }

    private static void fill(Object[] cells, Timex timex) {
        set(cells, "timexType", timex.timexType().name());
        set(cells, "timex", timex.value());
        set(cells, "modifier", timex.modifier().name());
        Optional<DateInterval> interval = timex.interval();
        set(cells, "intervalStart", interval.map(d -> d.start().toString()).orElse(null));
        set(cells, "intervalEnd", interval.map(d -> d.end().toString()).orElse(null));
    }

    private static void set(Object[] cells, String field, @Nullable Object content) {
        cells[MENTION.fieldIndex(field)] = content;
    }

    private static @Nullable BigDecimal decimal(BigDecimal number) {
        boolean fits =
                number.scale() <= SCALE && number.precision() - number.scale() <= PRECISION - SCALE;
        return fits ? number : null;
    }
}
