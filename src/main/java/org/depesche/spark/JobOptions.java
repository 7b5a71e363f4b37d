package org.depesche.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The options of the job, {@code --name value} each. */
final class JobOptions {

    static final String USAGE =
            """
            Usage: spark-submit --class org.depesche.spark.ExtractJob depesche-cli.jar
              --input PATH                 what to read
              --input-format FORMAT        jsonl (default), parquet, or text: whole files
              --output PATH                the folder to write to
              --output-format FORMAT       parquet (default) or jsonl
              --rows KIND                  article (default): one row an article; mention: one row a mention
              --partition-by-day           folders by day of publication
              --id NAME --text NAME --published NAME
                                           the columns of an article; default id, text, published
              --mode MODE                  error (default), overwrite or append: what to do if the output exists
            """;

    private static final Set<String> NAMES =
            Set.of(
                    "input",
                    "input-format",
                    "output",
                    "output-format",
                    "rows",
                    "id",
                    "text",
                    "published",
                    "mode");
    private static final String PARTITION = "partition-by-day";

    private final Map<String, String> values = new LinkedHashMap<>();
    private boolean byDay;

    /**
     * @throws IllegalArgumentException if an option is unknown, has no value or is missing
     */
    static JobOptions parse(String... args) {
        JobOptions options = new JobOptions();
        for (int i = 0; i < args.length; i++) {
            String name = args[i].startsWith("--") ? args[i].substring(2) : "";
            if (name.equals(PARTITION)) {
                options.byDay = true;
            } else if (NAMES.contains(name) && i + 1 < args.length) {
                options.values.put(name, args[++i]);
            } else {
                throw new IllegalArgumentException(
                        "option \"" + args[i] + "\" must be known and have a value\n" + USAGE);
            }
        }
        options.required("input");
        options.required("output");
        return options;
    }

    boolean byDay() {
        return byDay;
    }

    String required(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("option --" + name + " must be given\n" + USAGE);
        }
        return value;
    }

    String or(String name, String fallback) {
        return values.getOrDefault(name, fallback);
    }

    /**
     * Returns one of the allowed values.
     *
     * @param allowed the first is the default
     * @throws IllegalArgumentException if another was given
     */
    String oneOf(String name, String... allowed) {
        String value = or(name, allowed[0]);
        if (!Set.of(allowed).contains(value)) {
            throw new IllegalArgumentException(
                    "option --"
                            + name
                            + " "
                            + value
                            + " must be one of "
                            + String.join(", ", allowed));
        }
        return value;
    }

    ArticleColumns columns() {
        return new ArticleColumns(or("id", "id"), or("text", "text"), or("published", "published"));
    }
}
