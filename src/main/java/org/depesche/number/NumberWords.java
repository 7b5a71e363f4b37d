package org.depesche.number;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.lexicon.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * German number words below a million: {@code zwölf}, {@code hundertdreißig}, {@code zweieinhalb},
 * {@code einer}. Capital and small letters are the same. Immutable and thread-safe.
 */
public final class NumberWords {

    private static @Nullable NumberWords german;

    private static final int LONGEST = 80;

    private final NumberPart[][] partsByFirstLetter = new NumberPart[256][0];
    private final boolean[] firstLetters = new boolean[256];
    private final WordTable wholeWords;
    private final List<BigDecimal> wholeValues = new ArrayList<>();
    private final WordTable articles;
    private final List<String> beginnings;
    private final List<Row> ordinals = Table.resource(NumberWords.class, "ordinals.tsv", 2).rows();

    private NumberWords() {
        Table table = Table.resource(NumberWords.class, "numerals.tsv", 3);
        List<String> whole = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        beginnings = table.column(1);
        for (Row row : table.rows()) {
            NumberPart part = part(table, row);
            switch (part.kind()) {
                case ARTICLE -> forms.add(part.word());
                case WORD -> {
                    whole.add(part.word());
                    wholeValues.add(part.value());
                }
                default -> addPart(part);
            }
            note(part.word().charAt(0));
        }
        wholeWords = WordTable.folding(whole);
        articles = WordTable.folding(forms);
    }

    /**
     * Returns the number words of German; reads its resources at the first call only.
     *
     * @throws UncheckedIOException if one of them is missing or malformed
     */
    public static synchronized NumberWords german() {
        NumberWords known = german;
        if (known == null) {
            known = new NumberWords();
            german = known;
        }
        return known;
    }

    /** Returns the value of a cardinal such as {@code zweihundertfünf}, empty if it is none. */
    public Optional<BigDecimal> cardinal(String word) {
        return Optional.ofNullable(cardinal(word, 0, word.length()));
    }

    /**
     * Returns the value of an ordinal such as {@code vierten}, {@code einundzwanzigster}, empty if
     * it is none.
     */
    public OptionalInt ordinal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int e = lower.lastIndexOf('e');
        boolean ending =
                e == lower.length() - 1 || "nrsm".indexOf(lower.charAt(lower.length() - 1)) >= 0;
        if (e < 2 || lower.length() - e > 2 || lower.length() > LONGEST || !ending) {
            return OptionalInt.empty();
        }
        String stem = lower.substring(0, e);
        for (Row row : ordinals) {
            if (stem.endsWith(row.cell(0))) {
                String cardinal =
                        stem.substring(0, stem.length() - row.cell(0).length()) + row.cell(1);
                BigDecimal value = compound(cardinal, 0, cardinal.length());
                if (value != null && value.scale() <= 0) {
                    return OptionalInt.of(value.intValueExact());
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Returns words in small letters with one of which each number word begins. */
    List<String> beginnings() {
        return beginnings;
    }

    /** Tells whether the word is a form of {@code ein}. */
    boolean isArticle(String text, int start, int end) {
        return end - start <= 5 && articles.find(text, start, end) >= 0;
    }

    /** Tells quickly that most words are none. */
    boolean mayStart(char first) {
        return first < 256 && firstLetters[first];
    }

    /** Returns the value of the cardinal between two offsets, null if it is none. */
    @Nullable BigDecimal cardinal(String text, int start, int end) {
        if (end <= start || end - start > LONGEST || !mayStart(text.charAt(start))) {
            return null;
        }
        if (isArticle(text, start, end)) {
            return BigDecimal.ONE;
        }
        int whole = wholeWords.find(text, start, end);
        return whole >= 0 ? wholeValues.get(whole) : compound(text, start, end);
    }

    private @Nullable BigDecimal compound(String text, int start, int end) {
        NumberPart part = start < end ? longestPart(text, start, end) : null;
        if (part == null) {
            return null;
        }
        List<NumberPart> parts = new ArrayList<>(8);
        for (int at = start; at < end; at += part.word().length()) {
            part = longestPart(text, at, end);
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return new NumberCompound(parts).value();
    }

    private @Nullable NumberPart longestPart(String text, int at, int end) {
        NumberPart longest = null;
        char first = Character.toLowerCase(text.charAt(at));
        if (first >= partsByFirstLetter.length) {
            return null;
        }
        for (NumberPart part : partsByFirstLetter[first]) {
            int length = part.word().length();
            if (at + length <= end
                    && (longest == null || length > longest.word().length())
                    && text.regionMatches(true, at, part.word(), 0, length)) {
                longest = part;
            }
        }
        return longest;
    }

    private void addPart(NumberPart part) {
        char first = part.word().charAt(0);
        NumberPart[] before = partsByFirstLetter[first];
        partsByFirstLetter[first] = Arrays.copyOf(before, before.length + 1);
        partsByFirstLetter[first][before.length] = part;
    }

    private void note(char first) {
        firstLetters[first] = true;
        firstLetters[Character.toUpperCase(first)] = true;
    }

    private static NumberPart part(Table table, Row row) {
        try {
            return new NumberPart(
                    NumberPart.Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT)),
                    row.cell(1),
                    new BigDecimal(row.cell(2)));
        } catch (IllegalArgumentException e) {
            throw new UncheckedIOException(table.malformed(row, "must be kind, word, value"));
        }
    }
}
