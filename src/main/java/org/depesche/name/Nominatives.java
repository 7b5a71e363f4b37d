package org.depesche.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.lexicon.RowIndex;
import org.depesche.lexicon.Table;
import org.depesche.text.Document;
import org.depesche.text.Span;

/**
 * Puts the names of an article into the nominative: by the article or noun beside them, by the same
 * name standing elsewhere without ending, and by the names that end in -s anyway. Immutable.
 */
final class Nominatives {

    private static final int SHORTEST = 4;

    private static final Set<String> ARTICLES = Set.of("die", "der", "den");

    private final KnownNames known;
    private final RowIndex englishPlurals =
            RowIndex.of(Table.resource(Nominatives.class, "english-plurals.tsv", 1), 3);
    private final FunctionWords functions = FunctionWords.load(Set.of("title", "function"));
    private final OfficialNames official = OfficialNames.load();

    private Nominatives(KnownNames known) {
        this.known = known;
    }

    static Nominatives load(KnownNames known) {
        return new Nominatives(known);
    }

    /** Tells whether a name ends in -s or holds a hyphen by itself, and is no form of another. */
    private boolean isWhole(String name) {
        boolean looksInflected = name.endsWith("s") || name.indexOf('-') > 0;
        return (looksInflected && known.isListed(name)) || englishPlurals.bears(name);
    }

    /** Tells whether it is the weak form of a name that may be an adjective: {@code die Grünen}. */
    private boolean isAdjectival(String name) {
        return name.endsWith("en")
                && name.indexOf(' ') < 0
                && known.isListed(name.substring(0, name.length() - 1));
    }

    /** Returns the names that stand somewhere in the article, as written. */
    static Set<String> written(Document document, List<Span> spans) {
        Set<String> written = new HashSet<>();
        for (Span span : spans) {
            written.add(Surfaces.spaced(span.of(document.text())));
        }
        return written;
    }

    /** Returns the name of the organisation at {@code span} in the nominative; see {@link #of}. */
    String ofOrganisation(Document document, Span span, Set<String> written) {
        return official.nominative(Surfaces.spaced(span.of(document.text())))
                .orElseGet(() -> of(document, span, written));
    }

    /**
     * Returns the name at {@code span} in the nominative.
     *
     * @param written all names of the article, as written
     */
    String of(Document document, Span span, Set<String> written) {
        String name = Surfaces.spaced(span.of(document.text()));
        String dissolved = isInCompound(document, span) ? dissolved(name, written) : name;
        String declined = afterArticle(document, span, dissolved);
        return declined.equals(dissolved) ? bare(document, span, declined, written) : declined;
    }

    private static boolean isInCompound(Document document, Span span) {
        String text = document.text();
        int end = span.end();
        return end + 1 < text.length()
                && text.charAt(end) == '-'
                && Character.isLetter(text.charAt(end + 1));
    }

    private String dissolved(String name, Set<String> written) {
        String spaced = name.replace('-', ' ');
        boolean oneName = isWhole(name) && !written.contains(spaced);
        return oneName ? name : spaced;
    }

    /** Undoes the endings that an article before the name brings about. */
    private String afterArticle(Document document, Span span, String name) {
        int token = document.tokenAt(span.start());
        String before = token == 0 ? "" : document.tokenText(token - 1).toLowerCase(Locale.GERMAN);
        int end = endOfFirstWord(name);
        boolean several = end < name.length();
        boolean adjective = several && Character.isUpperCase(name.charAt(end + 1));
        if (before.equals("der") && adjective && name.startsWith("en", end - 2)) {
            return name.substring(0, end - 1) + name.substring(end);
        }
        if (ARTICLES.contains(before) && isAdjectival(name)) {
            return name.substring(0, end - 1);
        }
        boolean genitive =
                before.equals("des")
                        && end >= SHORTEST
                        && NameForms.mayBeGenitive(name.substring(0, end))
                        && !(several && isWhole(name.substring(0, end)));
        return genitive ? name.substring(0, end - 1) + name.substring(end) : name;
    }

    private static int endOfFirstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name.length() : space;
    }

    private String bare(Document document, Span span, String name, Set<String> written) {
        int length = name.length();
        if (length > SHORTEST && (name.endsWith("'") || name.endsWith("’"))) {
            return name.substring(0, length - 1);
        }
        if (length > SHORTEST && (name.endsWith("'s") || name.endsWith("’s"))) {
            return written.contains(name) && isWhole(name) ? name : name.substring(0, length - 2);
        }
        if (length < SHORTEST || !NameForms.mayBeGenitive(name)) {
            return name;
        }
        String stripped = name.substring(0, length - 1);
        if (written.contains(stripped)) {
            return stripped;
        }
        if (isWhole(name) || isWhole(lastWord(name))) {
            return name;
        }
        return beforeNoun(document, span) ? stripped : name;
    }

    /**
     * Returns the name of the person at {@code span} in the nominative; see {@link #of}. A surname
     * that is listed without the -s alone has the genitive's, but for behind a title or function,
     * and of several words only behind a noun: {@code die Pläne Jens Spahns}.
     */
    String ofPerson(Document document, Span span, Set<String> written) {
        String name = of(document, span, written);
        String last = lastWord(name);
        if (name.length() < SHORTEST || !NameForms.mayBeGenitive(last) || known.isListed(last)) {
            return name;
        }
        boolean form = known.isSurname(last.substring(0, last.length() - 1));
        boolean alone = last.length() == name.length();
        return form && mayStandInGenitive(document, span, alone)
                ? name.substring(0, name.length() - 1)
                : name;
    }

    private boolean mayStandInGenitive(Document document, Span span, boolean alone) {
        int token = document.tokenAt(span.start());
        boolean first = token == document.sentenceStart(document.sentenceOf(token));
        if (first || !Character.isUpperCase(document.tokenChar(token - 1))) {
            return alone;
        }
        return token - 1 > document.sentenceStart(document.sentenceOf(token))
                && !functions.contains(document.tokenText(token - 1));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** A genitive stands before a noun, or before its adjective. */
    private static boolean beforeNoun(Document document, Span span) {
        int next = document.tokenAt(span.end());
        int sentence = document.sentenceOf(document.tokenAt(span.start()));
        for (int words = 0; words < 2 && next < document.sentenceEnd(sentence); words++) {
            String word = document.tokenText(next);
            if (!document.spaceBefore(next) || !Character.isLetter(word.charAt(0))) {
                return false;
            }
            if (Character.isUpperCase(word.charAt(0))) {
                return true;
            }
            if (!word.matches("\\p{L}{3,40}(?:e|en|er|es|em)")) {
                return false;
            }
            next++;
        }
        return false;
    }
}
