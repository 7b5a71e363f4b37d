package org.depesche.money;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.lexicon.WordTable;
import org.depesche.number.Numeral;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/** The words around a number and a currency's name that keep them from being an amount. */
final class Exclusions {

    private static final Set<String> PLACES = Set.of("vor", "hinter", "kopf");

    private record Exclusion(String place, String scope, WordTable words) {}

    private final Words words;
    private final List<Exclusion> before = new ArrayList<>();
    private final List<Exclusion> behind = new ArrayList<>();
    private final List<Exclusion> heads = new ArrayList<>();

    Exclusions(Words words) {
        this.words = words;
        Table table = Words.table("exclusions.tsv", 4);
        for (Row row : table.rows()) {
            if (!PLACES.contains(row.cell(0))) {
                throw new UncheckedIOException(table.malformed(row, "place must be " + PLACES));
            }
            list(row.cell(0))
                    .add(
                            new Exclusion(
                                    row.cell(0),
                                    row.cell(1),
                                    WordTable.folding(List.of(row.cell(2).split(" ")))));
        }
    }

    private List<Exclusion> list(String place) {
        return switch (place) {
            case "vor" -> before;
            case "hinter" -> behind;
            default -> heads;
        };
    }

    /** Tells whether a term that has a unit is no amount where it stands. */
    boolean excludes(Document document, Term term, Unit unit) {
        return isArticle(document, term, unit)
                || isGlued(document, term, unit)
                || isExcludedBefore(document, term, unit)
                || isExcludedBehind(document, term, unit);
    }

    /** Tells whether the word before keeps a number without a unit from being part of an amount. */
    boolean excludesNumber(Document document, Term term) {
        int word = term.start() - 1;
        return before.stream()
                .anyMatch(e -> isInScope(e.scope(), term, null) && isWord(e, document, word));
    }

    /** {@code ein Bitcoin}, {@code einem Rand}; but {@code für einen Bitcoin} names a sum. */
    private static boolean isArticle(Document document, Term term, Unit unit) {
        if (!unit.article()
                || term.form() == Term.Form.COMPOUND
                || term.numeral().form() != Numeral.Form.ARTICLE) {
            return false;
        }
        return !unit.isCoin() || !document.tokenEquals(term.start(), "einen");
    }

    /** {@code 4MATIC}: a coin is not glued to its number, but for those that may stand in front. */
    private static boolean isGlued(Document document, Term term, Unit unit) {
        return unit.isCoin()
                && !unit.mayStandInFront()
                && term.form() == Term.Form.NUMBER_UNIT
                && !document.spaceBefore(term.numeral().endToken());
    }

    private boolean isExcludedBefore(Document document, Term term, Unit unit) {
        int word = term.start() - 1;
        if (word >= 0 && document.tokenEquals(word, ".")) {
            word--;
        }
        for (Exclusion exclusion : before) {
            if (isInScope(exclusion.scope(), term, unit) && isWord(exclusion, document, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isExcludedBehind(Document document, Term term, Unit unit) {
        int next = term.end();
        if (next >= document.tokenCount()) {
            return false;
        }
        if (TermReader.isHyphen(document, next) && !document.spaceBefore(next)) {
            return isExcludedHead(document, term, unit, next + 1);
        }
        for (Exclusion exclusion : behind) {
            if (isInScope(exclusion.scope(), term, unit) && isWord(exclusion, document, next)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 17 Euro-Staaten}, {@code fünf Bitcoin-Fonds}, {@code 500-Pfund-Bombe}. */
    private boolean isExcludedHead(Document document, Term term, Unit unit, int head) {
        if (head >= document.tokenCount() || document.spaceBefore(head)) {
            return false;
        }
        for (Exclusion exclusion : heads) {
            if (isInScope(exclusion.scope(), term, unit) && isWord(exclusion, document, head)) {
                return true;
            }
        }
        return term.form() == Term.Form.NUMBER_UNIT
                && Character.isLetter(document.text().charAt(document.tokenStart(head)))
                && !words.isHead(document, head)
                && (unit.isCoin() || !term.numeral().isScaled());
    }

    private static boolean isInScope(String scope, Term term, @Nullable Unit unit) {
        return switch (scope) {
            case "any" -> true;
            case "coin" -> unit != null && unit.isCoin();
            case "1" -> term.numeral().value().compareTo(BigDecimal.ONE) == 0;
            case "article" -> term.numeral().form() == Numeral.Form.ARTICLE;
            case "word" -> isBareWord(term);
            case "year" -> isYear(term);
            case "yearcoin" -> unit != null && unit.isCoin() && isYear(term);
            default -> unit != null && unit.codes().contains(scope);
        };
    }

    private static boolean isBareWord(Term term) {
        return term.numeral().form() == Numeral.Form.WORDS
                && term.numeral().number().compareTo(BigDecimal.TEN) >= 0;
    }

    static boolean isYear(Term term) {
        BigDecimal number = term.numeral().number();
        return term.numeral().form() == Numeral.Form.DIGITS
                && term.numeral().endToken() == term.start() + 1
                && number.compareTo(BigDecimal.valueOf(1900)) >= 0
                && number.compareTo(BigDecimal.valueOf(2099)) <= 0;
    }

    private static boolean isWord(Exclusion exclusion, Document document, int token) {
        return token >= 0
                && token < document.tokenCount()
                && exclusion
                                .words()
                                .find(
                                        document.text(),
                                        document.tokenStart(token),
                                        document.tokenEnd(token))
                        >= 0;
    }
}
