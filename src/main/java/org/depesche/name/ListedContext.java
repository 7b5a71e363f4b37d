package org.depesche.name;

import java.util.HashSet;
import java.util.List;
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
    private static final List<String> GENITIVES = List.of("es", "s");
    private static final int SHORTEST_SUFFIX = 3;
    private static final int LONGEST_SUFFIX = 40;

    private final Set<String> designators = new HashSet<>();

    /** Last parts of compounds, in lower case. */
    private final Set<String> suffixes = new HashSet<>();

    private final Set<String> determiners = new HashSet<>();

    private ListedContext() {}

    static ListedContext load() {
        ListedContext context = new ListedContext();
        for (Row row : Table.resource(ListedContext.class, "functions.tsv", 2).rows()) {
            if (row.cell(1).equals(DESIGNATOR)) {
                context.add(row.cell(0));
            }
        }
        for (Row row : Table.resource(ListedContext.class, "determiners.tsv", 1).rows()) {
            context.determiners.add(row.cell(0));
        }
        return context;
    }

    private void add(String word) {
        if (word.startsWith("-")) {
            suffixes.add(word.substring(1).toLowerCase(Locale.ROOT));
        } else {
            designators.add(word);
        }
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
        String word = document.tokenText(before);
        return isDesignator(word)
                || GENITIVES.stream()
                        .filter(word::endsWith)
                        .map(ending -> word.substring(0, word.length() - ending.length()))
                        .anyMatch(this::isDesignator);
    }

    private boolean isDesignator(String word) {
        if (designators.contains(word)) {
            return true;
        }
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        // Longer suffixes are in no list, and a word may be millions of letters long.
        int first = Math.max(1, word.length() - LONGEST_SUFFIX);
        String lower = word.substring(first).toLowerCase(Locale.ROOT);
        for (int at = 0; lower.length() - at >= SHORTEST_SUFFIX; at++) {
            if (suffixes.contains(lower.substring(at))) {
                return true;
            }
        }
        return false;
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
        return token >= first
                && Character.isLowerCase(document.text().charAt(document.tokenStart(token)));
    }
}
