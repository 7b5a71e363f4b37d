package org.depesche.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.nlp.NameTag;
import org.depesche.text.Document;

/**
 * Finds the abbreviation that an organisation introduces in brackets: {@code Lesben- und
 * Schwulenverband (LSVD)}.
 */
final class BracketNames {

    private static final int LONGEST = 10;

    private BracketNames() {}

    /**
     * Returns {@code tags} and the abbreviations, in order; what was found inside such a bracket is
     * replaced.
     *
     * @param tags the names found, in order
     */
    static List<NameTag> complete(Document document, List<NameTag> tags) {
        List<NameTag> all = new ArrayList<>(tags.size());
        for (NameTag tag : tags) {
            boolean replaced =
                    !all.isEmpty() && all.get(all.size() - 1).span().end() > tag.span().start();
            if (replaced) {
                continue;
            }
            all.add(tag);
            int bracket = document.tokenAt(tag.span().end());
            if (tag.type().equals("ORG") && isIntroduced(document, tag, bracket)) {
                all.add(
                        new NameTag(
                                document.span(bracket + 1, bracket + 1),
                                tag.type(),
                                tag.probability()));
            }
        }
        return List.copyOf(all);
    }

    private static boolean isIntroduced(Document document, NameTag tag, int bracket) {
        return bracket + 2 < document.tokenCount()
                && document.tokenEquals(bracket, "(")
                && document.tokenEquals(bracket + 2, ")")
                && isShort(document.tokenText(bracket + 1), tag.span().of(document.text()));
    }

    /** Tells whether the letters stand in the name in this order, and the first one in front. */
    private static boolean isShort(String letters, String name) {
        long capitals = letters.chars().filter(Character::isUpperCase).count();
        String lower = name.toLowerCase(Locale.GERMAN);
        String rest = letters.toLowerCase(Locale.GERMAN);
        if (capitals < 2 || letters.length() > LONGEST || lower.charAt(0) != rest.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < rest.length(); i++) {
            at = lower.indexOf(rest.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return rest.length() < lower.length();
    }
}
