package org.depesche.time;

import java.util.List;
import org.depesche.lexicon.Table;
import org.depesche.lexicon.WordTable;
import org.depesche.text.Document;

/**
 * Tells the tense around a token: that of the clause it stands in or, where this has no verb that
 * says it, of the sentence.
 */
final class TenseReader {

    /** A sentence longer than that is read in a window of that many tokens around. */
    private static final int WINDOW = 60;

    private final WordTable words;
    private final List<String> meanings;
    private final List<String> pastEndings;

    private TenseReader(Table table) {
        words = WordTable.exact(table.column(1));
        meanings = table.column(0);
        pastEndings = table.under("pastending");
    }

    static TenseReader load() {
        return new TenseReader(Table.resource(TenseReader.class, "tense.tsv", 2));
    }

    /** Returns the tense of the clause, else of the sentence, that {@code token} stands in. */
    Tense at(Document document, int token) {
        int sentence = document.sentenceOf(token);
        int start = Math.max(document.sentenceStart(sentence), token - WINDOW);
        int end = Math.min(document.sentenceEnd(sentence), token + WINDOW);
        int clauseStart = token;
        while (clauseStart > start && !isBorder(document, clauseStart - 1)) {
            clauseStart--;
        }
        int clauseEnd = token;
        while (clauseEnd < end && !isBorder(document, clauseEnd)) {
            clauseEnd++;
        }
        Tense clause = within(document, clauseStart, clauseEnd, token);
        return clause == Tense.OPEN ? within(document, start, end, token) : clause;
    }

    private boolean isBorder(Document document, int token) {
        int word =
                words.find(document.text(), document.tokenStart(token), document.tokenEnd(token));
        return word >= 0 && meanings.get(word).equals("border");
    }

    /**
     * Returns the tense of the verbs between; where they differ, of the one nearest to the token.
     */
    private Tense within(Document document, int start, int end, int at) {
        Tense tense = Tense.OPEN;
        int distance = Integer.MAX_VALUE;
        for (int token = start; token < end; token++) {
            Tense found = tenseOf(meaning(document, token));
            if (found != Tense.OPEN && Math.abs(token - at) < distance) {
                distance = Math.abs(token - at);
                tense = found;
            }
        }
        return tense;
    }

    private static Tense tenseOf(String meaning) {
        return switch (meaning) {
            case "past" -> Tense.PAST;
            case "future" -> Tense.FUTURE;
            default -> Tense.OPEN;
        };
    }

    /**
     * Tells whether the finite verb of a main clause stands at {@code token}, in the present: a
     * word in small letters that ends in -t.
     */
    boolean isPresentVerb(Document document, int token) {
        if (token >= document.tokenCount()) {
            return false;
        }
        int start = document.tokenStart(token);
        int end = document.tokenEnd(token);
        String text = document.text();
        return end - start >= 4
                && Character.isLowerCase(text.charAt(start))
                && text.charAt(end - 1) == 't'
                && meaning(document, token).isEmpty();
    }

    /** Tells whether a verb in the past, or what ends like one, stands at {@code token}. */
    boolean isPastVerb(Document document, int token) {
        return meaning(document, token).equals("past");
    }

    /** Tells whether the sentence around speaks of what recurs. */
    boolean isHabit(Document document, int token) {
        return says("habit", document, token);
    }

    /** Tells whether the sentence around names a day of every week. */
    boolean isWeekly(Document document, int token) {
        return says("weekly", document, token);
    }

    private boolean says(String what, Document document, int token) {
        int sentence = document.sentenceOf(token);
        int start = Math.max(document.sentenceStart(sentence), token - WINDOW);
        int end = Math.min(document.sentenceEnd(sentence), token + WINDOW);
        for (int at = start; at < end; at++) {
            if (meaning(document, at).equals(what)) {
                return true;
            }
        }
        return false;
    }

    private String meaning(Document document, int token) {
        int start = document.tokenStart(token);
        int end = document.tokenEnd(token);
        int word = words.find(document.text(), start, end);
        if (word >= 0) {
            return meanings.get(word);
        }
        if (end - start < 5 || !Character.isLowerCase(document.text().charAt(start))) {
            return "";
        }
        for (String ending : pastEndings) {
            if (document.text().startsWith(ending, end - ending.length())) {
                return "past";
            }
        }
        return "";
    }
}
