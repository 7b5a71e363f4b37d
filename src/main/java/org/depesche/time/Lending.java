package org.depesche.time;

import java.util.ArrayList;
import java.util.List;
import org.depesche.rule.Match;

/** Gives a part of a range or a list what the part behind it has and it lacks. */
final class Lending {

    private static final String[] LENT = {"month", "year", "yy", "years", "sameyear", "unit", "by"};

    /** What holds for each part although it stands before the first only. */
    private static final String[] GIVEN_ON = {"sign", "qual", "hang"};

    private Lending() {}

    /**
     * Returns the fields of the matches of a chain; a rule whose name starts with "listed" borrows.
     *
     * @param matches as {@link #isLinked} links them
     */
    static List<Fields> fields(List<Match> matches) {
        List<Fields> all = new ArrayList<>();
        matches.forEach(match -> all.add(Fields.of(match)));
        for (int i = matches.size() - 2; i >= 0; i--) {
            all.set(i, all.get(i).lent(all.get(i + 1), LENT));
            all.set(i + 1, all.get(i + 1).lent(all.get(i), GIVEN_ON));
        }
        return all;
    }

    /** Tells whether a match borrows from the one behind it. */
    static boolean isLinked(Match match, Match behind) {
        return borrows(match) && behind.first() < match.contextEnd();
    }

    static boolean borrows(Match match) {
        return match.rule().name().startsWith("listed");
    }
}
