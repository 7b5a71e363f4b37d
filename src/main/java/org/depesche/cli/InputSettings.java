package org.depesche.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.batch.InputKind;
import org.depesche.batch.InputOptions;
import org.depesche.batch.Inputs;
import org.depesche.batch.JsonFields;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which articles are read, and how. */
final class InputSettings {

    private static final Path STANDARD_INPUT = Path.of("-");

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description =
                    "Articles: .txt, .html, .md, .json, .jsonl, each packed as .gz or not. Folders"
                            + " are searched to any depth; - is standard input.")
    private List<Path> paths;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "Day of publication of all articles, such as 2024-09-20. Without it NAME.meta"
                            + " (published=DATE), the page or record itself, or the file's name"
                            + " tells it.")
    private @Nullable LocalDate published;

    @Option(
            names = "--glob",
            paramLabel = "PATTERN",
            description =
                    "Read only these files of a folder: *.html by name, 2024/**/*.txt by path.")
    private @Nullable String glob;

    @Option(
            names = "--input-format",
            paramLabel = "KIND",
            description = "Read all files as this kind: ${COMPLETION-CANDIDATES}.")
    private @Nullable InputKind kind;

    @Option(
            names = "--max-size",
            paramLabel = "MIB",
            defaultValue = "16",
            description = "Largest article in MiB, unpacked (default: ${DEFAULT-VALUE}).")
    private int maxSize;

    @Option(
            names = "--id-field",
            paramLabel = "NAME",
            defaultValue = "id",
            description = "JSON field of the identifier (default: ${DEFAULT-VALUE}).")
    private String idField;

    @Option(
            names = "--title-field",
            paramLabel = "NAME",
            defaultValue = "title",
            description = "JSON field of the title (default: ${DEFAULT-VALUE}).")
    private String titleField;

    @Option(
            names = "--text-field",
            paramLabel = "NAME",
            defaultValue = "text",
            description =
                    "JSON field of the text, in which offsets count (default: ${DEFAULT-VALUE}).")
    private String textField;

    @Option(
            names = "--published-field",
            paramLabel = "NAME",
            defaultValue = "published",
            description = "JSON field of the day of publication (default: ${DEFAULT-VALUE}).")
    private String publishedField;

    List<Path> paths() {
        return paths;
    }

    /** Returns where articles were looked for, for a message. */
    String description() {
        String names = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
        return " in " + names + (glob == null ? "" : " with --glob " + glob);
    }

    boolean isStandardInput() {
        return paths.contains(STANDARD_INPUT);
    }

    /** Puts in the options that decide what is read. */
    void addTo(Map<String, String> options) {
        options.put("--published", published == null ? "" : published.toString());
        options.put("--glob", glob == null ? "" : glob);
        options.put("--input-format", kind == null ? "" : kind.name());
        options.put("--max-size", Integer.toString(maxSize));
        options.put("--id-field", idField);
        options.put("--title-field", titleField);
        options.put("--text-field", textField);
        options.put("--published-field", publishedField);
    }

    /**
     * @param outputs files that are written, and so are never read
     * @throws IllegalArgumentException if the size is out of range
     */
    InputOptions options(Set<Path> outputs) {
        if (maxSize < 1 || maxSize > 1024) {
            throw new IllegalArgumentException("--max-size " + maxSize + " must be in [1, 1024]");
        }
        Set<Path> excluded = new HashSet<>();
        outputs.forEach(path -> excluded.add(path.toAbsolutePath().normalize()));
        InputOptions options =
                InputOptions.defaults()
                        .withFields(new JsonFields(idField, titleField, textField, publishedField))
                        .withMaxBytes(maxSize << 20)
                        .withExcluded(excluded);
        options = published == null ? options : options.withPublished(published);
        options = glob == null ? options : options.withGlob(glob);
        return kind == null ? options : options.withKind(kind);
    }

    /**
     * @throws IllegalArgumentException if standard input stands among other inputs, or the glob is
     *     malformed
     */
    Inputs open(InputOptions options, InputStream in) {
        if (!isStandardInput()) {
            return Inputs.open(paths, options);
        }
        if (paths.size() > 1) {
            throw new IllegalArgumentException("- must stand alone, not with " + paths);
        }
        return Inputs.of(in, options);
    }
}
