package org.depesche.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.text.Document;

/** Adjectives that name a country or region: {@code russisch}, {@code texanisch}. */
final class CountryAdjectives {

    private static final String SUFFIX = "sch";
    private static final int LONGEST_ENDING = 2;

    private final Map<String, String> codes = new HashMap<>();

    private CountryAdjectives() {}

    static CountryAdjectives load() {
        CountryAdjectives adjectives = new CountryAdjectives();
        for (Row row :
                Table.resource(CountryAdjectives.class, "country-adjectives.tsv", 2).rows()) {
            adjectives.codes.put(row.cell(0), row.cell(1));
        }
        return adjectives;
    }

    /** Returns the code that the adjective at {@code token} names, empty if it is none. */
    String code(Document document, int token) {
        int start = document.tokenStart(token);
        int end = document.tokenEnd(token);
        for (int ending = 0; ending <= LONGEST_ENDING; ending++) {
            int stem = end - ending;
            if (stem - start > SUFFIX.length()
                    && document.text().startsWith(SUFFIX, stem - SUFFIX.length())) {
                String word = document.text().substring(start, stem).toLowerCase(Locale.GERMAN);
                return codes.getOrDefault(word, "");
            }
        }
        return "";
    }
}
