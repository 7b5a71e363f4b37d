package org.depesche.time;

import java.util.ArrayList;
import java.util.List;
import org.depesche.lexicon.PhraseTable;
import org.depesche.lexicon.Table;
import org.depesche.mention.Modifier;
import org.depesche.text.Document;

/** Reads the words before an expression that restrict its value: {@code rund}, {@code bis zu}. */
final class Qualifiers {

    private final PhraseTable phrases;
    private final List<Modifier> modifiers = new ArrayList<>();
    private final List<String> scopes;

    private Qualifiers(Table table) {
        phrases = PhraseTable.foldingBackwards(table.column(2));
        scopes = table.column(1);
        for (String modifier : table.column(0)) {
            modifiers.add(Modifier.valueOf(modifier));
        }
    }

    static Qualifiers load() {
        return new Qualifiers(Table.resource(Qualifiers.class, "qualifiers.tsv", 3));
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
