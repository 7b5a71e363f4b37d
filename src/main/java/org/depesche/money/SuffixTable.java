package org.depesche.money;

import java.util.ArrayList;
import java.util.List;
import org.depesche.lexicon.WordTable;
import org.depesche.text.Document;

/** Nouns that are found as the last part of a compound, too, and with their endings. */
final class SuffixTable {

    private static final int LONGEST = 60;

    private final WordTable forms;
    private final int shortest;
    private final int longest;

    SuffixTable(List<String> nouns, List<String> endings) {
        List<String> all = new ArrayList<>();
        int least = LONGEST;
        int most = 0;
        for (String noun : nouns) {
            for (String ending : endings) {
                all.add(noun + ending);
                least = Math.min(least, noun.length() + ending.length());
                most = Math.max(most, noun.length() + ending.length());
            }
        }
        forms = WordTable.folding(all);
        shortest = least;
        longest = most;
    }

    boolean matches(Document document, int token) {
        if (token >= document.tokenCount()) {
            return false;
        }
        int start = document.tokenStart(token);
        int end = document.tokenEnd(token);
        for (int from = Math.max(start, end - longest); from <= end - shortest; from++) {
            if (forms.find(document.text(), from, end) >= 0) {
                return true;
            }
        }
        return false;
    }
}
