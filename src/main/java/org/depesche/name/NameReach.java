package org.depesche.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.nlp.NameTag;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Lengthens names that reach further than what was found: an office with its place, a compound
 * whose head makes it an organisation, the second half of a surname, a numeral's full stop.
 * Immutable.
 */
final class NameReach {

    private static final String PERSON = "PER";
    private static final String ORGANISATION = "ORG";
    private static final String LOCATION = "LOC";
    private static final List<String> CASE_ENDINGS = List.of("", "s", "es", "en", "n");
    private static final int SHORTEST_BEARER_ENDING = 6;
    private static final int LONGEST_ENDING = 40;

    /** Types by words in lower case; by endings where the word begins with a hyphen. */
    private final Map<String, String> bearers = new HashMap<>();

    private final Map<String, String> heads = new HashMap<>();

    private final PersonHeads personHeads;

    private NameReach(PersonHeads personHeads) {
        this.personHeads = personHeads;
    }

    static NameReach load(KnownNames known) {
        NameReach reach = new NameReach(PersonHeads.load(known));
        for (Row row : Table.resource(NameReach.class, "place-bearers.tsv", 3).rows()) {
            reach.bearers.put(row.cell(0), row.cell(1));
        }
        for (Row row : Table.resource(NameReach.class, "institution-heads.tsv", 3).rows()) {
            reach.heads.put(row.cell(0), row.cell(1));
        }
        return reach;
    }

    /** A name from its first token to before {@code behind}. */
    private record Reach(int first, int behind, String type, double probability) {

        Reach to(int end) {
            return new Reach(first, end, type, probability);
        }

        Reach as(String other) {
            return new Reach(first, behind, other, probability);
        }

        Reach from(int begin, String other, double most) {
            return new Reach(begin, behind, other, Math.min(probability, most));
        }
    }

    /**
     * Returns {@code tags} at their full length, in order; they do not overlap.
     *
     * @param tags the names found, in order
     */
    List<NameTag> lengthen(Document document, List<NameTag> tags) {
        List<Reach> reaches = new ArrayList<>(tags.size());
        for (int i = 0; i < tags.size(); i++) {
            Reach reach = reach(document, tags.get(i));
            int limit =
                    i + 1 < tags.size()
                            ? document.tokenAt(tags.get(i + 1).span().start())
                            : document.tokenCount();
            add(document, reach, limit, reaches);
        }
        return reaches.stream().map(reach -> tag(document, reach)).toList();
    }

    /** Adds a name, joined with the one before where both are one. */
    private void add(Document document, Reach found, int limit, List<Reach> reaches) {
        Reach before = reaches.isEmpty() ? null : reaches.get(reaches.size() - 1);
        Reach reach = further(document, withBearer(document, found, before), limit);
        if (reach.type().equals(ORGANISATION)) {
            reach = half(document, reach, before == null ? 0 : before.behind());
        }
        if (before != null && isJoined(document, before, reach, found.behind())) {
            reach = reach.from(before.first(), reach.type(), before.probability());
        }
        if (before != null && reach.first() < before.behind()) {
            reaches.remove(reaches.size() - 1);
        }
        reaches.add(reach);
    }

    /**
     * Two places or two halves of a person joined by a hyphen, and parties that share a head:
     * {@code CDU/CSU-Fraktion}.
     */
    private static boolean isJoined(Document document, Reach before, Reach reach, int end) {
        int sign = before.behind();
        boolean close =
                sign + 1 == reach.first()
                        && !document.spaceBefore(sign)
                        && !document.spaceBefore(sign + 1)
                        && before.type().equals(reach.type());
        boolean hyphen = document.tokenEquals(sign, "-") && !reach.type().equals(ORGANISATION);
        return close && (hyphen || (document.tokenEquals(sign, "/") && reach.behind() > end));
    }

    private static Reach reach(Document document, NameTag tag) {
        int first = document.tokenAt(tag.span().start());
        return new Reach(first, behind(document, tag), tag.type(), tag.probability());
    }

    private static int behind(Document document, NameTag tag) {
        int behind = document.tokenAt(tag.span().start());
        while (behind < document.tokenCount() && document.tokenStart(behind) < tag.span().end()) {
            behind++;
        }
        return behind;
    }

    private static NameTag tag(Document document, Reach reach) {
        return new NameTag(
                document.span(reach.first(), reach.behind() - 1),
                reach.type(),
                reach.probability());
    }

    /** Joins a place and the word right before it, also where that is the end of a name. */
    private Reach withBearer(Document document, Reach reach, @Nullable Reach before) {
        int word = reach.first() - 1;
        if (!reach.type().equals(LOCATION)
                || word < 0
                || !document.spaceBefore(reach.first())
                || document.sentenceOf(word) != document.sentenceOf(reach.first())) {
            return reach;
        }
        String type = bearer(document.tokenText(word));
        if (type == null) {
            return reach;
        }
        if (before == null || before.behind() <= word) {
            return reach.from(word, type, 1);
        }
        return before.type().equals(type)
                ? reach.from(before.first(), type, before.probability())
                : reach;
    }

    private @Nullable String bearer(String text) {
        if (!Character.isUpperCase(text.charAt(0))) {
            return null;
        }
        String word = text.toLowerCase(Locale.GERMAN);
        String type = bearers.get(word);
        int last = word.length() - SHORTEST_BEARER_ENDING;
        for (int from = firstEnding(word); type == null && from <= last; from++) {
            type = bearers.get("-" + word.substring(from));
        }
        return type;
    }

    /** Longer endings are in no list, and a word may be millions of letters long. */
    private static int firstEnding(String word) {
        return Math.max(0, word.length() - LONGEST_ENDING);
    }

    private Reach further(Document document, Reach reach, int limit) {
        Reach whole = compound(document, reach, limit);
        return switch (whole.type()) {
            case PERSON -> person(document, whole, limit);
            case ORGANISATION -> portfolio(document, whole, limit);
            default -> whole;
        };
    }

    private Reach compound(Document document, Reach reach, int limit) {
        int head = reach.behind() + 1;
        if (!isCompound(document, reach.behind(), limit)) {
            return reach;
        }
        String type = head(document.tokenText(head).toLowerCase(Locale.GERMAN));
        return type == null ? reach : reach.to(head + 1).as(type);
    }

    private @Nullable String head(String word) {
        for (String ending : CASE_ENDINGS) {
            if (word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                for (int from = firstEnding(stem); from < stem.length(); from++) {
                    String type = heads.get(stem.substring(from));
                    if (type != null) {
                        return type;
                    }
                }
            }
        }
        return null;
    }

    /** The second half of a double surname, and the full stop of a numeral or an initial. */
    private Reach person(Document document, Reach reach, int limit) {
        int end = reach.behind();
        while (hasSpace(document, reach)
                && isCompound(document, end, limit)
                && !personHeads.contains(document.tokenText(end + 1))) {
            end += 2;
        }
        boolean stop =
                end < limit
                        && end - reach.first() > 1
                        && document.tokenEquals(end, ".")
                        && !document.spaceBefore(end)
                        && isNumeralOrInitial(document.tokenText(end - 1));
        return reach.to(stop ? end + 1 : end);
    }

    static boolean isNumeralOrInitial(String word) {
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    private static boolean hasSpace(Document document, Reach reach) {
        for (int token = reach.first() + 1; token < reach.behind(); token++) {
            if (document.spaceBefore(token)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Lesben- und}, {@code Schwulenverband Deutschland}: the first half of a compound. */
    private static Reach half(Document document, Reach reach, int least) {
        int and = reach.first() - 1;
        boolean cut =
                and - 2 >= least
                        && reach.behind() - reach.first() > 1
                        && document.tokenEquals(and, "und")
                        && document.tokenEquals(and - 1, "-")
                        && !document.spaceBefore(and - 1)
                        && Character.isUpperCase(document.tokenChar(and - 2));
        return cut ? reach.from(and - 2, reach.type(), 1) : reach;
    }

    /** {@code Ministerium für Bildung}, {@code und Forschung}: a portfolio has two parts. */
    private static Reach portfolio(Document document, Reach reach, int limit) {
        int and = reach.behind();
        boolean cut = and < limit && document.tokenEquals(and, "-") && !document.spaceBefore(and);
        and += cut ? 1 : 0;
        boolean goesOn =
                and + 1 < limit
                        && document.tokenEquals(and, "und")
                        && document.spaceBefore(and)
                        && Character.isUpperCase(document.tokenChar(and + 1))
                        && document.sentenceOf(and + 1) == document.sentenceOf(reach.first());
        return goesOn && hasPortfolio(document, reach) ? reach.to(and + 2) : reach;
    }

    private static boolean hasPortfolio(Document document, Reach reach) {
        for (int token = reach.first() + 1; token + 1 < reach.behind(); token++) {
            if (document.tokenEquals(token, "für")) {
                return reach.behind() - token == 2;
            }
        }
        return false;
    }

    /** Tells whether a hyphen and a capital follow without a space. */
    private static boolean isCompound(Document document, int hyphen, int limit) {
        return hyphen + 1 < limit
                && document.isInnerHyphen(hyphen)
                && Character.isUpperCase(document.tokenChar(hyphen + 1));
    }
}
