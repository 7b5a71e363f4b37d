package org.depesche.time;

import java.util.List;
import org.depesche.lexicon.PhraseTable;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.mention.Modifier;
import org.depesche.text.Document;

/** Reads the words before an expression that restrict its value: {@code rund}, {@code bis zu}. */
final class Qualifiers {

    private final PhraseTable phrases;
    private final List<Modifier> modifiers;
    private final List<String> scopes;

    private Qualifiers(List<Row> rows) {
        phrases = PhraseTable.foldingBackwards(rows.stream().map(row -> row.cell(2)).toList());
        modifiers = rows.stream().map(row -> Modifier.valueOf(row.cell(0))).toList();
        scopes = rows.stream().map(row -> row.cell(1)).toList();
    }

    static Qualifiers load() {
        return new Qualifiers(Table.resource(Qualifiers.class, "qualifiers.tsv", 3).rows());
    }

    /**
     * Returns what the words before a token say.
     *
     * @param scope what is qualified: length, date or clock
     */
    Modifier before(Document document, int token, String scope) {
        int phrase = token == 0 ? -1 : phrases.find(document, token - 1);
        return phrase >= 0 && scopes.get(phrase).contains(scope)
                ? modifiers.get(phrase)
                : Modifier.NONE;
    }
}
