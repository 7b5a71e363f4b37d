package org.depesche.corpus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.depesche.mention.Amount;
import org.depesche.mention.Location;
import org.depesche.mention.Mention;
import org.depesche.mention.MentionType;

/** What a corpus holds, in numbers; {@link #toString()} is a table for its README. */
public final class CorpusNumbers {

    private static final int MOST_FREQUENT = 15;

    private final Map<MentionType, Integer> mentions = new TreeMap<>();
    private final Map<MentionType, Set<String>> different = new TreeMap<>();
    private final Map<String, Integer> years = new TreeMap<>();
    private final Map<String, Integer> articlesByName = new HashMap<>();
    private int articles;
    private int words;
    private int shortest = Integer.MAX_VALUE;
    private int longest;
    private int conversions;

    private CorpusNumbers() {}

    /** Counts a corpus. */
    public static CorpusNumbers of(List<AnnotatedArticle> corpus) {
        CorpusNumbers numbers = new CorpusNumbers();
        corpus.forEach(numbers::add);
        return numbers;
    }

    /** Returns the different values of a type: names, or currencies for amounts. */
    public Set<String> different(MentionType type) {
        return Set.copyOf(different.getOrDefault(type, Set.of()));
    }

    private void add(AnnotatedArticle annotated) {
        articles++;
        int length = annotated.article().text().strip().split("\\s+", -1).length;
        words += length;
        shortest = Math.min(shortest, length);
        longest = Math.max(longest, length);
        conversions += annotated.equivalents().size();
        String year = annotated.article().published().map(d -> "" + d.getYear()).orElse("unknown");
        years.merge(year, 1, Integer::sum);
        Set<String> names = new HashSet<>();
        for (Mention<?> mention : annotated.mentions()) {
            mentions.merge(mention.type(), 1, Integer::sum);
            different.computeIfAbsent(mention.type(), t -> new TreeSet<>()).add(counted(mention));
            if (!(mention.value() instanceof Amount) && mention.type() != MentionType.DATE) {
                names.add(mention.type() + " " + counted(mention));
            }
        }
        names.forEach(name -> articlesByName.merge(name, 1, Integer::sum));
    }

    private static String counted(Mention<?> mention) {
        if (mention.value() instanceof Amount amount) {
            return amount.currency();
        }
        return mention.value() instanceof Location location
                ? location.name()
                : mention.value().toString();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        out.append(articles + " articles, " + words + " words");
        out.append(", from " + shortest + " to " + longest + " words each\n");
        mentions.forEach(
                (type, count) ->
                        out.append(
                                type
                                        + ": "
                                        + count
                                        + " mentions, "
                                        + different(type).size()
                                        + (type == MentionType.AMOUNT
                                                ? " currencies"
                                                : " different")
                                        + "\n"));
        out.append(conversions + " conversions\npublished: " + years + "\n");
        out.append("in most articles: " + mostFrequent());
        return out.toString();
    }

    private List<String> mostFrequent() {
        return articlesByName.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_FREQUENT)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }
}
