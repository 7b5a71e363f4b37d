package org.depesche.corpus;

import java.util.List;
import org.depesche.mention.Mention;
import org.depesche.mention.MentionType;

/**
 * Two amounts that are the same sum in different money.
 *
 * @param from index of the first amount in the article's mentions
 * @param to index of its conversion, {@code > from}
 */
public record Equivalent(int from, int to) {

    void requireAmounts(List<Mention<?>> mentions) {
        if (from < 0 || to <= from || to >= mentions.size()) {
            throw new IllegalArgumentException(
                    "equivalent " + from + " to " + to + " must name two of the mentions in order");
        }
        if (mentions.get(from).type() != MentionType.AMOUNT
                || mentions.get(to).type() != MentionType.AMOUNT) {
            throw new IllegalArgumentException(
                    "equivalent " + from + " to " + to + " must name amounts");
        }
    }
}
