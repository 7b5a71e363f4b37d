package org.depesche.money;

import java.util.ArrayList;
import java.util.List;
import org.depesche.lexicon.PhraseTable;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.lexicon.WordTable;
import org.depesche.mention.Modifier;
import org.depesche.text.Document;

/** The words around amounts: modifiers, fillers, adjectives, and nouns of sums. */
final class Words {

    /** How many words may stand between a verb and its {@code über}. */
    private static final int VERB_DISTANCE = 8;

    private static final int NOUN_DISTANCE = 8;
    private static final int MOST_FILLERS = 2;
    private static final int MOST_MODIFIERS = 3;

    private static final List<String> NOUN_ENDINGS =
            List.of("", "e", "n", "en", "s", "es", "ens", "er", "ern");
    private static final List<String> ADJECTIVE_ENDINGS = List.of("e", "en", "er", "em", "es");

    private final PhraseTable modifiersBackwards;
    private final PhraseTable modifiersForwards;
    private final List<Modifier> modifiers = new ArrayList<>();
    private final WordTable fillers;
    private final WordTable adjectives;
    private final WordTable sumVerbs;
    private final SuffixTable sumNouns;
    private final SuffixTable heads;

    Words() {
        List<String> phrases = new ArrayList<>();
        for (Row row : table("modifiers.tsv", 3).rows()) {
            for (String phrase : row.list(0)) {
                phrases.add(phrase);
                modifiers.add(Modifier.valueOf(row.cell(1)));
            }
        }
        modifiersBackwards = PhraseTable.foldingBackwards(phrases);
        modifiersForwards = PhraseTable.folding(phrases);
        fillers = WordTable.folding(column("fillers.tsv", 0));
        adjectives = WordTable.folding(inflected(column("adjectives.tsv", 0)));
        Table sums = table("sums.tsv", 2);
        sumVerbs = WordTable.folding(sums.under("verb"));
        sumNouns = new SuffixTable(sums.under("noun"), NOUN_ENDINGS);
        heads = new SuffixTable(column("heads.tsv", 0), NOUN_ENDINGS);
    }

    static Table table(String name, int columns) {
        return Table.resource(Words.class, name, columns);
    }

    private static List<String> column(String name, int column) {
        return table(name, column + 1).column(column);
    }

    private static List<String> inflected(List<String> stems) {
        List<String> inflected = new ArrayList<>();
        for (String stem : stems) {
            for (String ending : ADJECTIVE_ENDINGS) {
                inflected.add(stem + ending);
            }
        }
        return inflected;
    }

    /**
     * Returns the modifier before the amount that starts at {@code token}, or the one behind its
     * article: {@code eine knappe Milliarde}.
     */
    Modifier around(Document document, int token) {
        Modifier modifier = before(document, token);
        if (modifier != Modifier.NONE || !isArticle(document, token)) {
            return modifier;
        }
        int inside =
                token + 1 < document.tokenCount()
                        ? modifiersForwards.find(document, token + 1)
                        : -1;
        return inside < 0 ? Modifier.NONE : modifiers.get(inside);
    }

    private static boolean isArticle(Document document, int token) {
        return document.text().regionMatches(true, document.tokenStart(token), "ein", 0, 3);
    }

    private Modifier before(Document document, int token) {
        int last = skipFillersBack(document, token) - 1;
        int phrase = last < 0 ? -1 : modifiersBackwards.find(document, last);
        if (phrase < 0 && last != token - 1) {
            last = token - 1;
            phrase = modifiersBackwards.find(document, last);
        }
        if (phrase < 0) {
            return isLimit(document, last) ? Modifier.EQUAL_OR_LESS : Modifier.NONE;
        }
        if (isBroken(document, last + 1)) {
            return Modifier.NONE;
        }
        Modifier modifier = modifiers.get(phrase);
        return modifier == Modifier.MORE_THAN && meansOf(document, last) ? Modifier.NONE : modifier;
    }

    /** Returns the first token of the modifiers and fillers that stand before {@code token}. */
    int skipBack(Document document, int token) {
        int at = token;
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            int before = skipFillersBack(document, at);
            int phrase = before > 0 ? modifiersBackwards.find(document, before - 1) : -1;
            at = phrase < 0 ? before : before - modifiersBackwards.length(phrase);
            if (phrase < 0) {
                break;
            }
        }
        return at;
    }

    /**
     * Tells whether {@code word} stands before {@code token}, modifiers and fillers between not
     * counted; for "-" always.
     */
    boolean isBehind(Document document, String word, int token) {
        if (word.equals("-")) {
            return true;
        }
        int at = skipBack(document, token) - 1;
        if (at < 0) {
            return false;
        }
        int start = document.tokenStart(at);
        return document.tokenEnd(at) - start == word.length()
                && document.text().regionMatches(true, start, word, 0, word.length());
    }

    /** Returns the first token of the modifiers alone that stand before {@code token}. */
    int skipModifiers(Document document, int token) {
        int at = token;
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            int phrase = at > 0 ? modifiersBackwards.find(document, at - 1) : -1;
            at = phrase < 0 ? at : at - modifiersBackwards.length(phrase);
        }
        return at;
    }

    /** Returns the token behind a modifier that starts at {@code token}, or {@code token}. */
    int skipForward(Document document, int token) {
        int phrase = token < document.tokenCount() ? modifiersForwards.find(document, token) : -1;
        return phrase < 0 ? token : token + modifiersForwards.length(phrase);
    }

    /** Tells whether the token is an adjective that leaves a currency what it is. */
    boolean isAdjective(Document document, int token) {
        return find(adjectives, document, token) >= 0;
    }

    /** Tells whether the token is the head of a compound that leaves an amount one. */
    boolean isHead(Document document, int token) {
        return heads.matches(document, token);
    }

    private int skipFillersBack(Document document, int token) {
        int at = token;
        while (at > 0 && token - at < MOST_FILLERS && find(fillers, document, at - 1) >= 0) {
            at--;
        }
        return at;
    }

    /**
     * Tells whether {@code token} is a {@code bis} that sets a limit: {@code Beträge bis 50 Euro},
     * against {@code fiel bis 50 Euro}.
     */
    private static boolean isLimit(Document document, int token) {
        if (token < 0 || !isBis(document, token) || isBroken(document, token + 1)) {
            return false;
        }
        if (document.sentenceStart(document.sentenceOf(token)) == token) {
            return true;
        }
        char first = document.text().charAt(document.tokenStart(token - 1));
        int end = document.tokenEnd(token - 1);
        boolean plural =
                Character.isUpperCase(first)
                        && (document.text().startsWith("e", end - 1)
                                || document.text().startsWith("en", end - 2));
        return plural || first == ':' || first == ';' || first == '(';
    }

    private static boolean isBis(Document document, int token) {
        return document.tokenEquals(token, "bis") || document.tokenEquals(token, "Bis");
    }

    /** Tells whether an {@code über} names the sum of what stands before it. */
    private boolean meansOf(Document document, int token) {
        if (!document.tokenEquals(token, "über")) {
            return false;
        }
        int first = document.sentenceStart(document.sentenceOf(token));
        if (token > 0 && document.tokenEquals(token - 1, "von")) {
            return false;
        }
        for (int at = token - 1; at >= Math.max(first, token - NOUN_DISTANCE); at--) {
            if (sumNouns.matches(document, at)) {
                return true;
            }
            if (!mayFollowNoun(document, at)) {
                break;
            }
        }
        for (int at = token - 1; at >= Math.max(first, token - VERB_DISTANCE); at--) {
            if (find(sumVerbs, document, at) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Names and genitives: words with a capital, articles, prepositions of names. */
    private static boolean mayFollowNoun(Document document, int token) {
        char first = document.text().charAt(document.tokenStart(token));
        if (Character.isUpperCase(first) || first == '-') {
            return true;
        }
        return document.tokenEnd(token) - document.tokenStart(token) == 3
                && (first == 'd'
                        || document.tokenEquals(token, "von")
                        || document.tokenEquals(token, "aus"));
    }

    private static boolean isBroken(Document document, int token) {
        return Gaps.isBroken(document, token);
    }

    private static int find(WordTable table, Document document, int token) {
        return token < document.tokenCount()
                ? table.find(document.text(), document.tokenStart(token), document.tokenEnd(token))
                : -1;
    }
}
