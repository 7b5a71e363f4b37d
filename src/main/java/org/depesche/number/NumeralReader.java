package org.depesche.number;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.lexicon.WordTable;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads numerals in a document, in digits or in words, with their scale words: {@code 1.234,56},
 * {@code zweieinhalb Millionen}, {@code 44,7 Mio.}, {@code eine halbe Milliarde}, {@code
 * 130-Millionen}. Immutable and thread-safe.
 */
public final class NumeralReader {

    private static @Nullable NumeralReader reader;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int MOST_SCALES = 3;

    private final NumberWords words = NumberWords.german();
    private final WordTable scales;
    private final List<BigDecimal> factors;
    private final List<Boolean> abbreviations;

    private NumeralReader() {
        Table table = Table.resource(NumeralReader.class, "scales.tsv", 2);
        scales = WordTable.folding(table.column(0));
        factors = new ArrayList<>();
        abbreviations = new ArrayList<>();
        for (Row row : table.rows()) {
            factors.add(factor(table, row));
            abbreviations.add(row.cell(2).equals("."));
        }
    }

    /**
     * Returns the reader; its resources are read at the first call only.
     *
     * @throws UncheckedIOException if one of them is missing or malformed
     */
    public static synchronized NumeralReader load() {
        NumeralReader known = reader;
        if (known == null) {
            known = new NumeralReader();
            reader = known;
        }
        return known;
    }

    /** Tells quickly that most tokens start no numeral. */
    public boolean mayStart(Document document, int token) {
        char first = document.text().charAt(document.tokenStart(token));
        return isAsciiDigit(first) || words.mayStart(first);
    }

    /**
     * Returns words in small letters with one of which each numeral of words begins, and each scale
     * word.
     */
    public List<String> beginnings() {
        List<String> all = new ArrayList<>(words.beginnings());
        for (int i = 0; i < scales.size(); i++) {
            all.add(scales.word(i));
        }
        return all;
    }

    /**
     * Reads the longest numeral that starts at {@code token}.
     *
     * @param style what comma and full stop mean in it
     * @return empty if none starts there
     */
    public Optional<Numeral> read(Document document, int token, NumberStyle style) {
        Numeral plain = plain(document, token, style);
        return plain == null ? Optional.empty() : Optional.of(scaled(document, plain, style));
    }

    /** Reads a scale word alone, {@code Mio.}: one times its factor; empty if none starts there. */
    public Optional<Numeral> readScale(Document document, int token) {
        if (scaleAt(document, token) < 0) {
            return Optional.empty();
        }
        Numeral none = new Numeral(BigDecimal.ONE, BigDecimal.ONE, token, Numeral.Form.WORDS);
        return Optional.ofNullable(oneScale(document, none));
    }

    /**
     * Returns the token behind all digits and marks that hang together from {@code token} on, also
     * where they are no number ({@code 12.03.2024}); {@code token + 1} if it is no number of
     * digits.
     */
    public int behindDigits(Document document, int token) {
        return isAsciiDigit(document.text().charAt(document.tokenStart(token)))
                ? new Digits(document, token, NumberStyle.GERMAN).end()
                : token + 1;
    }

    static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private @Nullable Numeral plain(Document document, int token, NumberStyle style) {
        if (token >= document.tokenCount()) {
            return null;
        }
        char first = document.text().charAt(document.tokenStart(token));
        if (isAsciiDigit(first)) {
            return digits(document, token, style);
        }
        return words.mayStart(first) ? words(document, token) : null;
    }

    private static @Nullable Numeral digits(Document document, int token, NumberStyle style) {
        Digits digits = new Digits(document, token, style);
        BigDecimal value = digits.value();
        if (value == null) {
            return null;
        }
        int end = digits.end();
        if (end < document.tokenCount() && document.tokenEquals(end, "½")) {
            value = value.add(HALF);
            end++;
        }
        return new Numeral(value, BigDecimal.ONE, end, Numeral.Form.DIGITS);
    }

    private @Nullable Numeral words(Document document, int token) {
        BigDecimal value = cardinal(document, token);
        if (value == null) {
            return null;
        }
        int next = token + 1;
        BigDecimal fraction =
                next < document.tokenCount() && document.spaceBefore(next)
                        ? cardinal(document, next)
                        : null;
        if (fraction != null && isFraction(fraction) && value.compareTo(QUARTER) > 0) {
            return new Numeral(
                    value.multiply(fraction), BigDecimal.ONE, next + 1, Numeral.Form.WORDS);
        }
        Numeral.Form form =
                words.isArticle(document.text(), start(document, token), end(document, token))
                        ? Numeral.Form.ARTICLE
                        : Numeral.Form.WORDS;
        return new Numeral(value, BigDecimal.ONE, next, form);
    }

    private static boolean isFraction(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) < 0 && value.signum() > 0;
    }

    private Numeral scaled(Document document, Numeral plain, NumberStyle style) {
        Numeral numeral = plain;
        for (int i = 0; i < MOST_SCALES; i++) {
            Numeral more = oneScale(document, numeral);
            if (more == null) {
                break;
            }
            numeral = more;
        }
        return numeral.scale().compareTo(MILLION) < 0 ? numeral : added(document, numeral, style);
    }

    private @Nullable Numeral oneScale(Document document, Numeral numeral) {
        int at = numeral.endToken();
        if (isHyphen(document, at) && at + 1 < document.tokenCount()) {
            at = document.spaceBefore(at + 1) ? at : at + 1;
        }
        int scale = scaleAt(document, at);
        if (scale < 0 || (at == numeral.endToken() && isPluralOfArticle(document, numeral, at))) {
            return null;
        }
        int end = at + 1;
        if (abbreviations.get(scale)
                && end < document.tokenCount()
                && !document.spaceBefore(end)
                && document.tokenEquals(end, ".")) {
            end++;
        }
        return new Numeral(
                numeral.number(),
                numeral.scale().multiply(factors.get(scale)),
                end,
                numeral.form() == Numeral.Form.ARTICLE ? Numeral.Form.WORDS : numeral.form());
    }

    /** {@code ein Milliarden-Projekt}: the article does not count the plural. */
    private static boolean isPluralOfArticle(Document document, Numeral numeral, int scale) {
        return numeral.form() == Numeral.Form.ARTICLE
                && document.text().regionMatches(true, end(document, scale) - 2, "en", 0, 2);
    }

    /** Reads {@code zwei Millionen dreihunderttausend} and {@code 2 Millionen 300.000}. */
    private Numeral added(Document document, Numeral numeral, NumberStyle style) {
        int at = numeral.endToken();
        if (at >= document.tokenCount() || !document.spaceBefore(at)) {
            return numeral;
        }
        Numeral more = plain(document, at, style);
        if (more == null
                || more.form() == Numeral.Form.ARTICLE
                || more.value().compareTo(BigDecimal.valueOf(1000)) < 0
                || more.value().compareTo(numeral.scale()) >= 0) {
            return numeral;
        }
        return new Numeral(
                numeral.value().add(more.value()), BigDecimal.ONE, more.endToken(), numeral.form());
    }

    private int scaleAt(Document document, int token) {
        return token < document.tokenCount()
                ? scales.find(document.text(), start(document, token), end(document, token))
                : -1;
    }

    private @Nullable BigDecimal cardinal(Document document, int token) {
        return words.cardinal(document.text(), start(document, token), end(document, token));
    }

    private static boolean isHyphen(Document document, int token) {
        if (token >= document.tokenCount() || document.spaceBefore(token)) {
            return false;
        }
        return document.tokenEquals(token, "-") || document.tokenEquals(token, "‑");
    }

    private static int start(Document document, int token) {
        return document.tokenStart(token);
    }

    private static int end(Document document, int token) {
        return document.tokenEnd(token);
    }

    private static BigDecimal factor(Table table, Row row) {
        try {
            return new BigDecimal(row.cell(1));
        } catch (NumberFormatException e) {
            throw new UncheckedIOException(table.malformed(row, "factor must be a number"));
        }
    }
}
