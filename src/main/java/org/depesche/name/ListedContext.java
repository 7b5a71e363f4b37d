package org.depesche.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.text.Document;

/**
 * What the words before a capitalised word say of it that may be an organisation's name and may be
 * a common noun: {@code das Unternehmen Block}, {@code der Block}. Immutable.
 */
final class ListedContext {

    private static final String DESIGNATOR = "org-designator";
    private static final String OPENING_QUOTES = "„\"“»«‚'";
    private final FunctionWords designators = FunctionWords.load(Set.of(DESIGNATOR));
    private final Set<String> determiners = new HashSet<>();

    private ListedContext() {}

    static ListedContext load() {
        ListedContext context = new ListedContext();
        for (Row row : Table.resource(ListedContext.class, "determiners.tsv", 1).rows()) {
            context.determiners.add(row.cell(0));
        }
        return context;
    }

    /** Tells whether the word before {@code token} says that an organisation is named. */
    boolean isAnnounced(Document document, int token) {
        int before = token - 1;
        if (before >= 0 && OPENING_QUOTES.contains(document.tokenText(before))) {
            before--;
        }
        if (before < 0 || document.sentenceOf(before) != document.sentenceOf(token)) {
            return false;
        }
        return designators.containsFormOf(document.tokenText(before));
    }

    /** Tells whether a determiner stands before {@code token}, or before its adjective. */
    boolean isDetermined(Document document, int token) {
        int sentence = document.sentenceStart(document.sentenceOf(token));
        return isDeterminer(document, token - 1, sentence)
                || (isAdjective(document, token - 1, sentence)
                        && isDeterminer(document, token - 2, sentence));
    }

    /** Tells whether a name itself begins with a determiner: {@code Die Zeit}. */
    boolean isDeterminer(String word) {
        return determiners.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isDeterminer(Document document, int token, int first) {
        return token >= first && isDeterminer(document.tokenText(token));
    }

    private static boolean isAdjective(Document document, int token, int first) {
        return token >= first && Character.isLowerCase(document.tokenChar(token));
    }
}
