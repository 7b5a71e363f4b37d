package org.depesche;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.mention.Amount;
import org.depesche.mention.Conversion;
import org.depesche.mention.Location;
import org.depesche.mention.Mention;
import org.depesche.mention.Organisation;
import org.depesche.mention.Person;
import org.depesche.mention.Timex;
import org.depesche.mention.Value;
import org.depesche.text.Article;
import org.depesche.text.Span;

/**
 * What was found in an article. Mentions are in order of appearance and never overlap. Immutable.
 *
 * @param article the article as it was given
 * @param mentions all mentions
 * @param conversions amounts that are the same sum in different money; each holds mentions of
 *     {@code mentions}
 */
public record Extraction(Article article, List<Mention<?>> mentions, List<Conversion> conversions) {

    public Extraction {
        mentions = List.copyOf(mentions);
        conversions = List.copyOf(conversions);
    }

    /** Returns the organisations in order of appearance, one entry a mention. */
    public List<Mention<Organisation>> organisations() {
        return of(Organisation.class);
    }

    /** Returns the persons in order of appearance, one entry a mention. */
    public List<Mention<Person>> persons() {
        return of(Person.class);
    }

    /** Returns the locations in order of appearance, one entry a mention. */
    public List<Mention<Location>> locations() {
        return of(Location.class);
    }

    /** Returns the amounts of money in order of appearance. */
    public List<Mention<Amount>> amounts() {
        return of(Amount.class);
    }

    /** Returns the times in order of appearance. */
    public List<Mention<Timex>> times() {
        return of(Timex.class);
    }

    /**
     * Returns the index in {@link #mentions()} of each mention, by its span, which no other has.
     */
    public Map<Span, Integer> indexes() {
        Map<Span, Integer> indexes = new HashMap<>();
        for (Mention<?> mention : mentions) {
            indexes.put(mention.span(), indexes.size());
        }
        return Map.copyOf(indexes);
    }

    /** Keeps the mentions whose value is a {@code type}, which their type parameter then names. */
    @SuppressWarnings("unchecked")
    private <V extends Value> List<Mention<V>> of(Class<V> type) {
        List<Mention<V>> found = new ArrayList<>();
        for (Mention<?> mention : mentions) {
            if (type.isInstance(mention.value())) {
                found.add((Mention<V>) mention);
            }
        }
        return List.copyOf(found);
    }
}
