package org.depesche.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.lexicon.MalformedFileException;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;

/**
 * Organisations that a user knows and the model may not, as a table: UTF-8, a row a line, columns
 * parted by tabs, of which those at the end may be left out; empty lines and lines that begin with
 * {@code #} are passed over.
 *
 * <ol>
 *   <li>name, in the nominative without article: the value of each mention
 *   <li>type, such as {@code company}; any word
 *   <li>country, two capital letters of ISO 3166-1, or nothing
 *   <li>aliases, parted by {@code |}
 *   <li>{@code word} if the name or an alias is also a word of the language, a surname, a place or
 *       a coin; or nothing
 * </ol>
 *
 * <p>Immutable and safe across threads. Each name takes about a kilobyte.
 */
public final class OrganisationList {

    private static final int COLUMNS = 5;
    private static final int COUNTRY = 2;
    private static final int ALIASES = 3;
    private static final int AMBIGUOUS = 4;
    private static final String WORD = "word";

    private final Map<String, List<ListedForm>> byFirstWord = new HashMap<>();

    /** For each name or alias the organisation that it is of. */
    private final Map<String, ListedOrganisation> byName = new HashMap<>();

    private OrganisationList() {}

    /**
     * Reads a list.
     *
     * @param file a table of the form above
     * @throws MalformedFileException if a row is not of that form, or an alias is also a name of
     *     another organisation; it tells path and line
     * @throws IOException if the file cannot be read
     */
    public static OrganisationList read(Path file) throws IOException {
        OrganisationList list = new OrganisationList();
        try (InputStream in = Files.newInputStream(file)) {
            Table table = Table.read(in, file.toString(), 1);
            for (Row row : table.rows()) {
                list.add(table, row);
            }
        }
        list.byFirstWord
                .values()
                .forEach(forms -> forms.sort(Comparator.comparingInt(f -> -f.wordCount())));
        return list;
    }

    /** Returns the names that begin with a word as it stands in a text, the longest first. */
    List<ListedForm> candidates(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    private void add(Table table, Row row) throws MalformedFileException {
        check(table, row);
        List<String> names = new ArrayList<>();
        names.add(name(table, row, row.cell(0)));
        if (!row.cell(ALIASES).isBlank()) {
            for (String alias : row.list(ALIASES)) {
                names.add(name(table, row, alias));
            }
        }
        boolean ambiguous = !row.cell(AMBIGUOUS).isBlank();
        ListedOrganisation organisation = new ListedOrganisation(names.get(0), names, ambiguous);
        for (String name : organisation.names()) {
            add(table, row, organisation, name);
        }
    }

    private static void check(Table table, Row row) throws MalformedFileException {
        if (row.columns() > COLUMNS) {
            throw table.malformed(
                    row, "has " + row.columns() + " columns, must have at most " + COLUMNS);
        }
        String country = row.cell(COUNTRY).strip();
        if (!country.isEmpty() && !country.matches("[A-Z]{2}")) {
            throw table.malformed(
                    row, "country '" + country + "' must be two capital letters or empty");
        }
        String ambiguous = row.cell(AMBIGUOUS).strip();
        if (!ambiguous.isEmpty() && !ambiguous.equals(WORD)) {
            throw table.malformed(row, "'" + ambiguous + "' must be '" + WORD + "' or empty");
        }
    }

    private static String name(Table table, Row row, String cell) throws MalformedFileException {
        String name = Surfaces.spaced(Normalizer.normalize(cell, Normalizer.Form.NFC));
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw table.malformed(row, "name '" + name + "' must hold a letter or a digit");
        }
        return name;
    }

    private void add(Table table, Row row, ListedOrganisation organisation, String name)
            throws MalformedFileException {
        ListedOrganisation other = byName.putIfAbsent(name, organisation);
        if (other != null && other.name().equals(organisation.name())) {
            return;
        }
        if (other != null) {
            throw table.malformed(
                    row,
                    "'" + name + "' is a name of '" + other.name() + "' already, in a line above");
        }
        ListedForm form = ListedForm.of(organisation, name);
        for (String word : form.firstWords()) {
            byFirstWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(form);
        }
    }
}
