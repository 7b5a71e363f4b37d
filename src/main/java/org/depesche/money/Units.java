package org.depesche.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesche.lexicon.PhraseTable;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/** Finds the names, codes and signs of currencies and coins at a token. */
final class Units {

    private final PhraseTable exact;
    private final List<Unit> exactUnits;
    private final PhraseTable folding;
    private final List<Unit> foldingUnits;
    private final Map<String, List<String>> lands;
    private final List<String> inFront;

    Units() {
        UnitCollector forms = new UnitCollector();
        exact = PhraseTable.exact(forms.exact.keySet());
        exactUnits = List.copyOf(forms.exact.values());
        folding = PhraseTable.folding(forms.folding.keySet());
        foldingUnits = List.copyOf(forms.folding.values());
        lands = Map.copyOf(forms.lands);
        List<String> mayStandInFront = new ArrayList<>();
        for (Map.Entry<String, Unit> form : forms.exact.entrySet()) {
            if (form.getValue().mayStandInFront()) {
                mayStandInFront.add(form.getKey());
            }
        }
        inFront = List.copyOf(mayStandInFront);
    }

    /**
     * A unit in a document.
     *
     * @param unit what it is
     * @param end the token behind it
     */
    record Found(Unit unit, int end) {}

    /** Returns the unit that starts at {@code token} and may stand behind a number, or null. */
    @Nullable Found behind(Document document, int token) {
        if (token >= document.tokenCount()) {
            return null;
        }
        int name = folding.find(document, token);
        int nameLength = name < 0 ? 0 : folding.length(name);
        int code = exact.find(document, token);
        int codeLength = code < 0 ? 0 : exact.length(code);
        if (codeLength > 0
                && codeLength >= nameLength
                && exactUnits.get(code).mayStandBehind()
                && isWhole(document, token + codeLength)) {
            return new Found(exactUnits.get(code), token + codeLength);
        }
        if (nameLength > 0 && isCapital(document, token + nameLength - 1)) {
            return new Found(foldingUnits.get(name), token + nameLength);
        }
        return null;
    }

    /** Returns the unit that starts at {@code token} and may stand before a number, or null. */
    @Nullable Found inFront(Document document, int token) {
        int code = exact.find(document, token);
        if (code < 0 || !exactUnits.get(code).mayStandInFront()) {
            return null;
        }
        return new Found(exactUnits.get(code), token + exact.length(code));
    }

    /** Returns all units that may stand before a number. */
    List<String> inFront() {
        return inFront;
    }

    /** Returns the beginnings of words by which an article speaks of the currency's country. */
    List<String> landWords(String code) {
        return lands.getOrDefault(code, List.of());
    }

    /**
     * Tells that nothing is glued to the unit's end: {@code 5 $TRUMP} and {@code 5 $10} are none.
     */
    private static boolean isWhole(Document document, int next) {
        return next >= document.tokenCount()
                || document.spaceBefore(next)
                || !Character.isLetterOrDigit(document.text().charAt(document.tokenStart(next)));
    }

    private static boolean isCapital(Document document, int token) {
        return Character.isUpperCase(document.text().charAt(document.tokenStart(token)));
    }
}
