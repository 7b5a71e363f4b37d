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

    /** Returns the fields of the matches; a rule whose name starts with "listed" borrows. */
    static List<Fields> fields(List<Match> matches) {
        List<Fields> all = new ArrayList<>();
        matches.forEach(match -> all.add(Fields.of(match)));
        for (int i = matches.size() - 2; i >= 0; i--) {
            Match match = matches.get(i);
            if (borrows(match) && matches.get(i + 1).first() < match.contextEnd()) {
                all.set(i, all.get(i).lent(all.get(i + 1), LENT));
                all.set(i + 1, all.get(i + 1).lent(all.get(i), GIVEN_ON));
            }
        }
        return all;
    }

    static boolean borrows(Match match) {
        return match.rule().name().startsWith("listed");
    }
}
