package org.depesche.time;

import java.util.Optional;
import org.depesche.lexicon.Table;
import org.depesche.lexicon.WordTable;
import org.depesche.number.NumberStyle;
import org.depesche.number.Numeral;
import org.depesche.number.NumeralReader;
import org.depesche.rule.Phrase;
import org.depesche.rule.RuleSet;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/** The rules for times, compiled. */
final class TimeRules {

    private static final String[] FILES = {
        "blocks.rules",
        "lists.rules",
        "days.rules",
        "parts.rules",
        "clock.rules",
        "periods.rules",
        "years.rules",
        "lengths.rules"
    };

    private static final int START_LENGTH = 3;

    private static final String[] JOINTS = {"und", "oder", "bis", "sowie", "bzw", "auf", "zum"};

    private static final String[] NO_ADJECTIVES = {
        "die",
        "der",
        "den",
        "dem",
        "des",
        "eine",
        "einen",
        "einem",
        "einer",
        "eines",
        "seine",
        "seinen",
        "seiner",
        "ihre",
        "ihren",
        "ihrer",
        "diese",
        "diesen",
        "unter",
        "über",
        "hinter",
        "gegen",
        "neben",
        "wegen",
        "zwischen"
    };

    private TimeRules() {}

    static RuleSet load(TenseReader tenses) {
        NumeralReader numerals = NumeralReader.load();
        WordTable starts =
                WordTable.folding(Table.resource(TimeRules.class, "numberstarts.tsv", 1).column(0));
        RuleSet.Builder builder =
                RuleSet.builder()
                        .words(Table.resource(TimeRules.class, "words.tsv", 3))
                        .reader(
                                "number",
                                (document, token) ->
                                        mayBeNumber(starts, document, token)
                                                ? number(numerals, document, token)
                                                : null)
                        .reader("noun", TimeRules::noun)
                        .reader("lower", TimeRules::lower)
                        .reader(
                                "inflected",
                                (document, token) ->
                                        ends(document, token, "e", "en", "er", "es", "em"))
                        .reader("adjective", TimeRules::adjective)
                        .reader(
                                "pastverb",
                                (document, token) ->
                                        tenses.isPastVerb(document, token)
                                                ? new Phrase(1, "")
                                                : null)
                        .reader(
                                "pastparticiple",
                                (document, token) ->
                                        ends(
                                                document, token, "te", "ten", "ter", "tes", "tem",
                                                "ene", "enen", "ener", "enes", "enem"))
                        .reader(
                                "participle",
                                (document, token) ->
                                        ends(
                                                document, token, "ende", "enden", "ender", "endes",
                                                "endem"))
                        .reader("behindday", TimeRules::behindDay)
                        .reader("tomorrow", TimeRules::tomorrow);
        for (String file : FILES) {
            builder.rules(TimeRules.class, file);
        }
        return builder.build();
    }

    private static boolean mayBeNumber(WordTable starts, Document document, int token) {
        int start = document.tokenStart(token);
        char first = document.text().charAt(start);
        if (!Character.isLetter(first)) {
            return first >= '0' && first <= '9';
        }
        return document.tokenEnd(token) - start >= START_LENGTH
                && starts.find(document.text(), start, start + START_LENGTH) >= 0;
    }

    private static @Nullable Phrase number(NumeralReader numerals, Document document, int token) {
        if (!numerals.mayStart(document, token)) {
            return null;
        }
        Optional<Numeral> numeral = numerals.read(document, token, NumberStyle.GERMAN);
        return numeral.map(n -> new Phrase(n.endToken() - token, n.value().toPlainString()))
                .orElse(null);
    }

    private static @Nullable Phrase lower(Document document, int token) {
        int start = document.tokenStart(token);
        return Character.isLowerCase(document.text().charAt(start)) ? new Phrase(1, "") : null;
    }

    private static @Nullable Phrase ends(Document document, int token, String... endings) {
        if (lower(document, token) != null) {
            int end = document.tokenEnd(token);
            for (String ending : endings) {
                int length = ending.length();
                if (end - document.tokenStart(token) > length + 1
                        && document.text().startsWith(ending, end - length)) {
                    return new Phrase(1, "");
                }
            }
        }
        return null;
    }

    /** Reads a word with an adjective's ending that is no article and no preposition. */
    private static @Nullable Phrase adjective(Document document, int token) {
        for (String word : NO_ADJECTIVES) {
            if (document.tokenEquals(token, word)) {
                return null;
            }
        }
        return ends(document, token, "e", "en", "er", "es", "em");
    }

    /**
     * Reads a word that goes on behind a day: no conjunction, and no adjective of a noun to come.
     */
    private static @Nullable Phrase behindDay(Document document, int token) {
        for (String joint : JOINTS) {
            if (document.tokenEquals(token, joint)) {
                return null;
            }
        }
        return ends(document, token, "e", "en", "er", "es", "em") == null
                ? lower(document, token)
                : null;
    }

    /** Reads the day; with a capital it is that only where a sentence begins, else the morning. */
    private static @Nullable Phrase tomorrow(Document document, int token) {
        boolean begins =
                document.tokenEquals(token, "Morgen")
                        && document.sentenceStart(document.sentenceOf(token)) == token;
        return begins || document.tokenEquals(token, "morgen") ? new Phrase(1, "1") : null;
    }

    /** Reads a word with a capital; whether it is a noun, the rule's context has to tell. */
    private static @Nullable Phrase noun(Document document, int token) {
        int start = document.tokenStart(token);
        return Character.isUpperCase(document.text().charAt(start)) ? new Phrase(1, "") : null;
    }
}
