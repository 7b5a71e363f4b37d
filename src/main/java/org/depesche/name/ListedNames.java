package org.depesche.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.nlp.NameTag;
import org.depesche.text.Document;
import org.depesche.text.Span;

/**
 * Finds the organisations of a user's list beside what the model finds. Of a listed name and one of
 * the model that overlap the longer stays, of equals the listed one. Immutable.
 */
final class ListedNames {

    /**
     * What was found.
     *
     * @param tags all names in order
     * @param values the value of each listed name, by the offset of its first character
     */
    record Found(List<NameTag> tags, Map<Integer, String> values) {

        /** Returns where those listed names begin that are also words. */
        Set<Integer> words() {
            return tags.stream()
                    .filter(tag -> tag.probability() < LISTED)
                    .map(tag -> tag.span().start())
                    .filter(values::containsKey)
                    .collect(Collectors.toSet());
        }
    }

    private static final String ORGANISATION = "ORG";
    private static final double LISTED = 1;
    private static final double LIKELY = 0.8;
    private static final double NO = 0;

    /** It takes another mention of the organisation to know. */
    private static final double PERHAPS = -1;

    private final ListedMatches matches;
    private final ListedContext context = ListedContext.load();

    private ListedNames(OrganisationList list, LegalForms legalForms) {
        matches = ListedMatches.of(list, legalForms);
    }

    static ListedNames of(OrganisationList list, LegalForms legalForms) {
        return new ListedNames(list, legalForms);
    }

    /**
     * Returns {@code tags} and the listed names.
     *
     * @param tags the names that the model found, in order
     */
    Found find(Document document, List<NameTag> tags) {
        List<ListedMatch> found = matches.find(document);
        if (found.isEmpty()) {
            return new Found(tags, Map.of());
        }
        double[] probabilities = probabilities(document, tags, found);
        boolean[] dropped = new boolean[tags.size()];
        List<NameTag> all = new ArrayList<>();
        Map<Integer, String> values = new HashMap<>();
        int from = 0;
        for (int i = 0; i < found.size(); i++) {
            Span span = found.get(i).span(document);
            from = firstBehind(tags, from, span.start());
            if (probabilities[i] != NO) {
                all.add(new NameTag(span, ORGANISATION, probabilities[i]));
                values.put(span.start(), found.get(i).value());
                for (int t = from; t < tags.size() && overlap(tags.get(t), span); t++) {
                    dropped[t] = true;
                }
            }
        }
        for (int t = 0; t < tags.size(); t++) {
            if (!dropped[t]) {
                all.add(tags.get(t));
            }
        }
        all.sort(Comparator.comparing(NameTag::span));
        return new Found(List.copyOf(all), Map.copyOf(values));
    }

    /** Returns the probability of each match; a name that may be a word needs a sure one. */
    private double[] probabilities(Document document, List<NameTag> tags, List<ListedMatch> found) {
        double[] probabilities = new double[found.size()];
        Set<String> sure = new HashSet<>();
        int from = 0;
        for (int i = 0; i < probabilities.length; i++) {
            ListedMatch match = found.get(i);
            Span span = match.span(document);
            from = firstBehind(tags, from, span.start());
            boolean covered = false;
            String type = "";
            for (int t = from; t < tags.size() && overlap(tags.get(t), span); t++) {
                covered |= tags.get(t).span().length() > span.length();
                type = tags.get(t).span().compareTo(span) == 0 ? tags.get(t).type() : type;
            }
            probabilities[i] = covered ? NO : probability(document, match, type);
            if (probabilities[i] > 0) {
                sure.add(match.form().organisation().name());
            }
        }
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] == PERHAPS) {
                boolean known = sure.contains(found.get(i).form().organisation().name());
                probabilities[i] = known ? LIKELY : NO;
            }
        }
        return probabilities;
    }

    /**
     * @param type the type that the model gives the very same span, or nothing
     */
    private double probability(Document document, ListedMatch match, String type) {
        if (!match.form().organisation().ambiguous()) {
            return LISTED;
        }
        if (!match.isWhole() || !(type.isEmpty() || type.equals(ORGANISATION))) {
            return NO;
        }
        boolean several = match.form().wordCount() > 1;
        boolean plain = !context.isDeterminer(document.tokenText(match.first()));
        if (match.hasLegalForm()
                || (several && plain)
                || context.isAnnounced(document, match.first())) {
            return LIKELY;
        }
        if (context.isDetermined(document, match.first())) {
            return NO;
        }
        return type.isEmpty() ? PERHAPS : LIKELY;
    }

    private static int firstBehind(List<NameTag> tags, int from, int offset) {
        int tag = from;
        while (tag < tags.size() && tags.get(tag).span().end() <= offset) {
            tag++;
        }
        return tag;
    }

    private static boolean overlap(NameTag tag, Span span) {
        return tag.span().start() < span.end();
    }
}
