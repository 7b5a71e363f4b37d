package org.depesche.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.lexicon.PhraseTable;
import org.depesche.lexicon.Table;
import org.depesche.lexicon.WordTable;
import org.depesche.number.NumberStyle;
import org.depesche.number.Numeral;
import org.depesche.number.NumeralReader;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/** Reads one number with the unit before or behind it. */
final class TermReader {

    private final NumeralReader numerals = NumeralReader.load();
    private final Units units;
    private final Words words;
    private final WordTable suffixes;
    private final List<BigDecimal> suffixFactors;
    private final Beginnings beginnings;

    TermReader(Units units, Words words) {
        this.units = units;
        this.words = words;
        Table table = Words.table("suffixes.tsv", 2);
        suffixes = WordTable.exact(table.column(0));
        List<String> all = new ArrayList<>(numerals.beginnings());
        for (String unit : units.inFront()) {
            all.add(PhraseTable.tokens(unit).get(0));
        }
        all.addAll(List.of("minus", "-", "−", "–"));
        beginnings = new Beginnings(all);
        suffixFactors = new ArrayList<>();
        for (String factor : table.column(1)) {
            suffixFactors.add(new BigDecimal(factor));
        }
    }

    /** Tells quickly that no term starts at most tokens. */
    boolean mayStart(Document document, int token) {
        return beginnings.mayBegin(document, token);
    }

    /** Returns the second bound of a span, which may begin with {@code plus}; or null. */
    @Nullable Term readBound(Document document, int token, NumberStyle style) {
        return read(document, isPlus(document, token) ? token + 1 : token, style);
    }

    /** Returns the term that starts at {@code token}, null if there is no number. */
    @Nullable Term read(Document document, int token, NumberStyle style) {
        if (token >= document.tokenCount() || isGluedToWord(document, token)) {
            return null;
        }
        char first = document.text().charAt(document.tokenStart(token));
        int at = token;
        boolean negative = isMinus(document, token);
        if (negative) {
            at++;
        }
        if (mayBeUnit(first) || at > token) {
            Term front = unitFirst(document, token, at, negative, style);
            if (front != null) {
                return front;
            }
        }
        if (numerals.mayStart(document, at < document.tokenCount() ? at : token)) {
            return numberFirst(document, token, at, negative, style);
        }
        return Character.isUpperCase(first) ? scaleFirst(document, token, style) : null;
    }

    /** Returns the token behind all digits that hang together. */
    int behindDigits(Document document, int token) {
        return numerals.behindDigits(document, token);
    }

    private @Nullable Term unitFirst(
            Document document, int start, int at, boolean minus, NumberStyle style) {
        if (at >= document.tokenCount()) {
            return null;
        }
        Units.Found unit = units.inFront(document, at);
        if (unit == null || unit.end() >= document.tokenCount()) {
            return null;
        }
        int next = unit.end();
        boolean negative = minus;
        if (!minus && isMinus(document, next)) {
            negative = true;
            next++;
        }
        if (next >= document.tokenCount() || !isDigit(document, next)) {
            return null;
        }
        // Behind a unit in front a comma before three digits groups, unless a scale word follows.
        Optional<Numeral> number = numerals.read(document, next, NumberStyle.ENGLISH);
        if (number.isPresent() && number.get().isScaled()) {
            number = numerals.read(document, next, style);
        }
        if (number.isEmpty() || Gaps.isBroken(document, start, number.get().endToken() - 1)) {
            return null;
        }
        Numeral numeral = suffixed(document, number.get());
        if (unit.unit().isCoin() && numeral.endToken() == next + 1) {
            return null;
        }
        int end = numeral.endToken();
        Units.Found again = units.behind(document, end);
        if (again != null && again.unit().codes().equals(unit.unit().codes())) {
            end = again.end();
        } else if (again != null && unit.unit().isCoin()) {
            return null;
        } else {
            end = behindDash(document, end);
        }
        return new Term(start, end, numeral, negative, unit.unit(), Term.Form.UNIT_NUMBER);
    }

    private @Nullable Term numberFirst(
            Document document, int start, int at, boolean negative, NumberStyle style) {
        Optional<Numeral> number = numerals.read(document, at, style);
        if (number.isEmpty()) {
            return null;
        }
        Numeral numeral = qualified(document, suffixed(document, number.get()));
        int next = behindDash(document, numeral.endToken());
        Term bare = new Term(start, numeral.endToken(), numeral, negative, null, Term.Form.BARE);
        Term compound = next == numeral.endToken() ? compound(document, bare) : null;
        if (compound != null) {
            return compound;
        }
        Units.Found unit = units.behind(document, next);
        if (unit == null && next < document.tokenCount() && words.isAdjective(document, next)) {
            unit = units.behind(document, next + 1);
        }
        if (unit == null || Gaps.isBroken(document, start, unit.end() - 1)) {
            return bare;
        }
        return new Term(start, unit.end(), numeral, negative, unit.unit(), Term.Form.NUMBER_UNIT);
    }

    /** Reads the currency of {@code 130-Millionen-Dollar-Projekt}. */
    private @Nullable Term compound(Document document, Term bare) {
        int hyphen = bare.end();
        if (!isHyphen(document, hyphen)
                || document.spaceBefore(hyphen)
                || hyphen + 1 >= document.tokenCount()
                || document.spaceBefore(hyphen + 1)) {
            return null;
        }
        Units.Found unit = units.behind(document, hyphen + 1);
        return unit == null
                ? null
                : new Term(
                        bare.start(),
                        unit.end(),
                        bare.numeral(),
                        bare.negative(),
                        unit.unit(),
                        Term.Form.COMPOUND);
    }

    /** Reads {@code Mio. EUR 5,3}. */
    private @Nullable Term scaleFirst(Document document, int token, NumberStyle style) {
        Optional<Numeral> scale = numerals.readScale(document, token);
        if (scale.isEmpty() || scale.get().endToken() >= document.tokenCount()) {
            return null;
        }
        int at = scale.get().endToken();
        Term term = unitFirst(document, at, at, false, style);
        if (term == null || term.numeral().isScaled()) {
            return null;
        }
        Numeral scaled =
                new Numeral(
                        term.numeral().number(),
                        scale.get().scale(),
                        term.numeral().endToken(),
                        Numeral.Form.DIGITS);
        return new Term(
                token, term.end(), scaled, term.negative(), term.unit(), Term.Form.UNIT_NUMBER);
    }

    /** Reads the scale of {@code eine knappe Milliarde}. */
    private Numeral qualified(Document document, Numeral numeral) {
        if (numeral.form() != Numeral.Form.ARTICLE) {
            return numeral;
        }
        int next = numeral.endToken();
        int behind =
                next < document.tokenCount() && words.isAdjective(document, next)
                        ? next + 1
                        : words.skipForward(document, next);
        if (behind != next + 1 || behind >= document.tokenCount()) {
            return numeral;
        }
        return numerals.readScale(document, behind).orElse(numeral);
    }

    private Numeral suffixed(Document document, Numeral numeral) {
        int end = numeral.endToken();
        if (numeral.isScaled()
                || numeral.form() != Numeral.Form.DIGITS
                || end >= document.tokenCount()
                || document.spaceBefore(end)) {
            return numeral;
        }
        int suffix =
                suffixes.find(document.text(), document.tokenStart(end), document.tokenEnd(end));
        return suffix < 0
                ? numeral
                : new Numeral(numeral.number(), suffixFactors.get(suffix), end + 1, numeral.form());
    }

    /** Returns the token behind the dash of {@code 1500,- Euro}, or {@code token}. */
    private static int behindDash(Document document, int token) {
        if (token + 1 >= document.tokenCount()
                || document.spaceBefore(token)
                || document.spaceBefore(token + 1)
                || !document.tokenEquals(token, ",")) {
            return token;
        }
        char dash = document.text().charAt(document.tokenStart(token + 1));
        boolean glued =
                token + 2 < document.tokenCount()
                        && isDigit(document, token + 2)
                        && !document.spaceBefore(token + 2);
        return !glued && (dash == '-' || dash == '–' || dash == '—') ? token + 2 : token;
    }

    /** Tells whether a letter or a digit stands right before: {@code A100}, {@code v2.5}. */
    private static boolean isGluedToWord(Document document, int token) {
        if (document.spaceBefore(token)) {
            return false;
        }
        char before = document.text().charAt(document.tokenStart(token) - 1);
        char first = document.text().charAt(document.tokenStart(token));
        boolean slashed = before == '/' && Character.isLetter(first);
        return slashed
                || Character.isLetterOrDigit(before)
                || ((before == '.' || before == ':') && token > 1 && isDigit(document, token - 2));
    }

    private static boolean isMinus(Document document, int token) {
        if (token + 1 >= document.tokenCount()) {
            return false;
        }
        boolean word = isWord(document, token, "minus");
        return word ? document.spaceBefore(token + 1) : isMinusSign(document, token);
    }

    private static boolean isMinusSign(Document document, int token) {
        char c = document.text().charAt(document.tokenStart(token));
        return (c == '-' || c == '−' || c == '–')
                && document.tokenEnd(token) - document.tokenStart(token) == 1
                && !document.spaceBefore(token + 1)
                && (document.spaceBefore(token)
                        || "(„\"»[:€$"
                                        .indexOf(
                                                document.text()
                                                        .charAt(document.tokenStart(token) - 1))
                                >= 0);
    }

    private static boolean isPlus(Document document, int token) {
        return token + 1 < document.tokenCount()
                && document.spaceBefore(token + 1)
                && isWord(document, token, "plus");
    }

    private static boolean isWord(Document document, int token, String word) {
        int start = document.tokenStart(token);
        return document.tokenEnd(token) - start == word.length()
                && document.text().regionMatches(true, start, word, 0, word.length());
    }

    static boolean isHyphen(Document document, int token) {
        return token < document.tokenCount()
                && (document.tokenEquals(token, "-") || document.tokenEquals(token, "‑"));
    }

    static boolean isDigit(Document document, int token) {
        char c = document.text().charAt(document.tokenStart(token));
        return c >= '0' && c <= '9';
    }

    /** Codes and signs begin with a capital, a few with {@code s} or {@code k}, or no letter. */
    private static boolean mayBeUnit(char first) {
        return Character.isUpperCase(first)
                || !Character.isLetterOrDigit(first)
                || first == 's'
                || first == 'k';
    }
}
