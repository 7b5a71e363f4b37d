package org.depesche.batch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of files that articles are read from. */
public enum InputKind {
    /** Plain text, {@code .txt}: the file is the article. */
    TEXT,
    /** A page of a news site, {@code .html} or {@code .htm}. */
    HTML,
    /** Markdown, {@code .md}. */
    MARKDOWN,
    /** One JSON object, an array of them or several in a row, {@code .json}. */
    JSON,
    /** One JSON object a line, {@code .jsonl} or {@code .ndjson}. */
    JSON_LINES;

    private static final String PACKED = ".gz";
    private static final Map<String, InputKind> ENDINGS =
            Map.of(
                    "txt", TEXT,
                    "html", HTML,
                    "htm", HTML,
                    "md", MARKDOWN,
                    "json", JSON,
                    "jsonl", JSON_LINES,
                    "ndjson", JSON_LINES);

    /** Returns the kind that a file's name tells, empty if it is none of them; {@code .gz} is. */
    public static Optional<InputKind> ofFileName(String name) {
        String unpacked = unpackedName(name);
        int dot = unpacked.lastIndexOf('.');
        String ending = unpacked.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot < 0 ? Optional.empty() : Optional.ofNullable(ENDINGS.get(ending));
    }

    /** Tells whether one file of this kind may hold many articles. */
    boolean holdsMany() {
        return this == JSON || this == JSON_LINES;
    }

    static boolean isPacked(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(PACKED);
    }

    /** Returns the name without {@code .gz}. */
    static String unpackedName(String name) {
        return isPacked(name) ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    /** Returns the name without {@code .gz} and without the ending before it. */
    static String baseName(String name) {
        String unpacked = unpackedName(name);
        int dot = unpacked.lastIndexOf('.');
        return dot <= unpacked.lastIndexOf('/') + 1 ? unpacked : unpacked.substring(0, dot);
    }
}
