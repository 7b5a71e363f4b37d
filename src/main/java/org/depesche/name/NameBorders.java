package org.depesche.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.nlp.NameTag;
import org.depesche.text.Document;

/**
 * Mends where names begin and end: the word for their kind before them, a full stop behind them,
 * two firms in one, and drops what is no name inside a compound. Immutable.
 */
final class NameBorders {

    private static final String ORGANISATION = "ORG";
    private static final int SHORTEST_BEFORE_STOP = 4;
    private static final int SHORTEST_ADJECTIVE = 5;
    private static final List<String> ADJECTIVE_ENDINGS = List.of("e", "en", "er", "es", "em");
    private static final Set<String> AND = Set.of("und", "sowie", "oder");

    /** Word in lower case, a tab, type. */
    private final Set<String> outside = new HashSet<>();

    private final LegalForms legalForms;

    private NameBorders(LegalForms legalForms) {
        this.legalForms = legalForms;
    }

    static NameBorders load(LegalForms legalForms) {
        NameBorders borders = new NameBorders(legalForms);
        for (Row row : Table.resource(NameBorders.class, "outside-words.tsv", 2).rows()) {
            borders.outside.add(row.cell(0) + '\t' + row.cell(1));
        }
        return borders;
    }

    /** Returns {@code tags} with their borders mended, in order. */
    List<NameTag> mend(Document document, List<NameTag> tags) {
        List<NameTag> mended = new ArrayList<>(tags.size());
        for (NameTag tag : tags) {
            int first = document.tokenAt(tag.span().start());
            int behind = document.tokenAt(tag.span().end());
            if (!isDropped(document, first, behind) && !isCommonNoun(document, first, behind)) {
                mend(document, tag, first, behind, mended);
            }
        }
        return List.copyOf(mended);
    }

    private void mend(Document document, NameTag tag, int first, int behind, List<NameTag> mended) {
        if (tag.type().equals(ORGANISATION)) {
            for (int token = first + 1; token + 2 < behind; token++) {
                int and = token + (document.tokenEquals(token + 1, ".") ? 2 : 1);
                if (isTwoFirms(document, token, and, behind)) {
                    add(document, tag, first, and, mended);
                    mend(document, tag, and + 1, behind, mended);
                    return;
                }
            }
        }
        add(document, tag, begin(document, tag, first, behind), behind, mended);
    }

    private boolean isTwoFirms(Document document, int token, int and, int behind) {
        return and + 1 < behind
                && legalForms.contains(document.tokenText(token))
                && AND.contains(document.tokenText(and))
                && !legalForms.contains(document.tokenText(and + 1));
    }

    private void add(Document document, NameTag tag, int first, int behind, List<NameTag> mended) {
        int last = end(document, first, behind) - 1;
        boolean stop =
                last > first && document.tokenEquals(last, ".") && endsSentence(document, last);
        mended.add(
                new NameTag(
                        document.span(first, stop ? last - 1 : last),
                        tag.type(),
                        tag.probability()));
    }

    /**
     * Returns the token behind the name without a number cut in two and the small words before it:
     * {@code Hessen Mobil für 1,4 Mio. Euro}.
     */
    private static int end(Document document, int first, int behind) {
        int end = behind;
        if (end - first > 1 && goesOn(document, end - 1)) {
            end--;
            while (end - first > 1 && Character.isLowerCase(document.tokenChar(end - 1))) {
                end--;
            }
        }
        return end;
    }

    private static boolean goesOn(Document document, int number) {
        return number + 2 < document.tokenCount()
                && Character.isDigit(document.tokenChar(number))
                && (document.tokenEquals(number + 1, ",") || document.tokenEquals(number + 1, "."))
                && !document.spaceBefore(number + 1)
                && !document.spaceBefore(number + 2)
                && Character.isDigit(document.tokenChar(number + 2));
    }

    private boolean endsSentence(Document document, int stop) {
        String word = document.tokenText(stop - 1);
        boolean sentence =
                stop + 1 == document.tokenCount()
                        || Character.isUpperCase(document.tokenChar(stop + 1));
        return sentence
                && word.length() >= SHORTEST_BEFORE_STOP
                && !legalForms.contains(word)
                && !NameReach.isNumeralOrInitial(word);
    }

    /** Returns the first token that is no word for the kind of the name. */
    private int begin(Document document, NameTag tag, int first, int behind) {
        int begin = isAdjective(document, first, behind) ? first + 1 : first;
        while (begin + 1 < behind
                && outside.contains(
                        document.tokenText(begin).toLowerCase(Locale.GERMAN) + '\t' + tag.type())
                && document.spaceBefore(begin + 1)
                && Character.isUpperCase(document.tokenChar(begin + 1))) {
            begin++;
        }
        return begin;
    }

    /** {@code US-} before a noun, and names before an adjective: {@code EU-weit}. */
    private static boolean isDropped(Document document, int first, int behind) {
        boolean compound = document.isInnerHyphen(behind);
        boolean states = behind == first + 1 && document.tokenEquals(first, "US");
        return compound && (states || Character.isLowerCase(document.tokenChar(behind + 1)));
    }

    /** An adjective in lower case is part of no name: {@code linke Tageszeitung taz}. */
    private static boolean isAdjective(Document document, int first, int behind) {
        String word = document.tokenText(first);
        return first + 1 < behind
                && word.length() >= SHORTEST_ADJECTIVE
                && word.chars().allMatch(Character::isLowerCase)
                && ADJECTIVE_ENDINGS.stream().anyMatch(word::endsWith)
                && document.spaceBefore(first + 1)
                && Character.isUpperCase(document.tokenChar(first + 1));
    }

    /** {@code US-Konzern} is any firm there. */
    private boolean isCommonNoun(Document document, int first, int behind) {
        return behind == first + 3
                && document.tokenEquals(first, "US")
                && document.tokenEquals(first + 1, "-")
                && outside.contains(
                        document.tokenText(first + 2).toLowerCase(Locale.GERMAN)
                                + '\t'
                                + ORGANISATION);
    }
}
