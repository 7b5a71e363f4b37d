package org.depesche;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.depesche.mention.Mention;
import org.depesche.mention.MentionType;

/** Chooses among mentions of different stages that share characters. */
final class Overlaps {

    /** Rules know more of what they match than a list or a model does; then the longer one. */
    private static final Comparator<Mention<?>> BY_TRUST =
            Comparator.<Mention<?>>comparingInt(m -> -m.span().length())
                    .thenComparingInt(m -> rank(m.type()))
                    .thenComparing(Mention::span);

    private Overlaps() {}

    /** Returns the chosen mentions in order of appearance; of two that overlap the longer stays. */
    static List<Mention<?>> resolve(List<Mention<?>> found) {
        List<Mention<?>> ranked = new ArrayList<>(found);
        ranked.sort(BY_TRUST);
        TreeMap<Integer, Mention<?>> chosen = new TreeMap<>();
        for (Mention<?> mention : ranked) {
            var before = chosen.lowerEntry(mention.span().end());
            if (before == null || before.getValue().span().end() <= mention.span().start()) {
                chosen.put(mention.span().start(), mention);
            }
        }
        return List.copyOf(chosen.values());
    }

    private static int rank(MentionType type) {
        return switch (type) {
            case AMOUNT -> 0;
            case DATE -> 1;
            case ORG -> 2;
            case LOC -> 3;
            case PER -> 4;
        };
    }
}
