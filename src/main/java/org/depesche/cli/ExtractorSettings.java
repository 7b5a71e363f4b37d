package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.depesche.Extractor;
import org.depesche.mention.MentionType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is found. */
final class ExtractorSettings {

    @Option(
            names = "--types",
            split = ",",
            paramLabel = "TYPE",
            description = "Only these types: ${COMPLETION-CANDIDATES}.")
    private Set<MentionType> types = EnumSet.allOf(MentionType.class);

    @Option(
            names = "--organisations",
            paramLabel = "FILE",
            description =
                    "Also find these organisations, a line each: name, type, country, aliases"
                            + " parted by |, 'word' if it is also a common word; columns parted by"
                            + " tabs, all but the first may be left out.")
    private @Nullable Path organisations;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "The model of names that 'depesche train' wrote (default: our own).")
    private @Nullable Path model;

    Set<MentionType> types() {
        return types;
    }

    /** Puts in the options that decide what is found; files by their content. */
    void addTo(Map<String, String> options) throws IOException {
        options.put(
                "--types",
                types.stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        options.put("--organisations", content(organisations));
        options.put("--model", content(model));
    }

    private static String content(@Nullable Path file) throws IOException {
        if (file == null) {
            return "";
        }
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        return String.format(Locale.ROOT, "CRC-32 %08x", sum.getValue());
    }

    /**
     * @throws IOException if one of the files cannot be read or is malformed
     */
    Extractor extractor() throws IOException {
        Extractor.Builder builder = Extractor.builder().types(types);
        if (organisations != null) {
            builder.withOrganisations(organisations);
        }
        if (model != null) {
            builder.withNameModel(model);
        }
        return builder.build();
    }
}
