package org.depesche.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.mention.Location;
import org.depesche.mention.LocationKind;
import org.depesche.text.Document;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says which place each location of an article is: name, code and kind. Where several places bear
 * the name, the word beside it, the other places of the sentence and of the article, and the size
 * of each decide. Immutable and safe across threads.
 */
final class LocationLinker {

    private static final double DESIGNATED = 6;
    private static final double OTHER_KIND = -3;
    private static final double SENTENCE = 2.5;
    private static final double ARTICLE = 2;
    private static final double REGION_NAMED = 2.5;
    private static final double ADJECTIVE_WEIGHT = 0.7;

    /** It parts name and code in the notation of a location. */
    private static final char NOT_IN_NAMES = ';';

    private final PlaceIndex index;
    private final Designators designators;
    private final CountryAdjectives adjectives;

    private final Nominatives nominatives;

    private LocationLinker(
            PlaceIndex index,
            Designators designators,
            CountryAdjectives adjectives,
            Nominatives nominatives) {
        this.index = index;
        this.designators = designators;
        this.adjectives = adjectives;
        this.nominatives = nominatives;
    }

    static LocationLinker load(Gazetteer gazetteer, Nominatives nominatives) {
        return new LocationLinker(
                new PlaceIndex(gazetteer),
                Designators.load(),
                CountryAdjectives.load(),
                nominatives);
    }

    /**
     * Links the locations of one article.
     *
     * @param spans where they stand, in order
     * @return a location for each span, in the same order
     */
    List<Location> link(Document document, List<Span> spans) {
        if (spans.isEmpty()) {
            return List.of();
        }
        List<List<Place>> candidates = new ArrayList<>();
        for (Span span : spans) {
            candidates.add(index.find(Surfaces.spaced(span.of(document.text()))));
        }
        Set<String> written = Nominatives.written(document, spans);
        CountryEvidence article = new CountryEvidence();
        Map<Integer, CountryEvidence> sentences = new HashMap<>();
        gather(document, spans, candidates, article, sentences);
        List<Location> links = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int token = document.tokenAt(spans.get(i).start());
            CountryEvidence sentence = sentences.get(document.sentenceOf(token));
            links.add(
                    candidates.get(i).isEmpty()
                            ? unknown(document, spans.get(i), article, sentence, written)
                            : link(document, token, candidates.get(i), article, sentence));
        }
        return links;
    }

    /** Tells whether a country or a first-level region is called so. */
    boolean isLand(String surface) {
        return index.find(surface).stream()
                .anyMatch(
                        place ->
                                place.kind() == LocationKind.COUNTRY
                                        || place.kind() == LocationKind.REGION);
    }

    private void gather(
            Document document,
            List<Span> spans,
            List<List<Place>> candidates,
            CountryEvidence article,
            Map<Integer, CountryEvidence> sentences) {
        for (int i = 0; i < spans.size(); i++) {
            int sentence = document.sentenceOf(document.tokenAt(spans.get(i).start()));
            article.add(candidates.get(i));
            sentences.computeIfAbsent(sentence, s -> new CountryEvidence()).add(candidates.get(i));
        }
        for (int sentence = 0; sentence < document.sentenceCount(); sentence++) {
            for (int token = document.sentenceStart(sentence);
                    token < document.sentenceEnd(sentence);
                    token++) {
                String code = adjectives.code(document, token);
                if (!code.isEmpty()) {
                    addAdjective(code, article);
                    addAdjective(
                            code, sentences.computeIfAbsent(sentence, s -> new CountryEvidence()));
                }
            }
        }
    }

    private static void addAdjective(String code, CountryEvidence evidence) {
        evidence.add(code, ADJECTIVE_WEIGHT);
        if (code.length() > 2) {
            evidence.add(code.substring(0, 2), ADJECTIVE_WEIGHT);
        }
    }

    private Location link(
            Document document,
            int token,
            List<Place> candidates,
            CountryEvidence article,
            @Nullable CountryEvidence sentence) {
        Optional<Designators.Designator> designator = designators.before(document, token);
        Place best = candidates.get(0);
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Place place : candidates) {
            double score = place.weight() + designated(place, designator);
            score += ARTICLE * article.of(place.country());
            score += place.region().isEmpty() ? 0 : REGION_NAMED * article.of(place.region());
            score += sentence == null ? 0 : SENTENCE * sentence.of(place.country());
            if (score > bestScore) {
                best = place;
                bestScore = score;
            }
        }
        return new Location(best.form(), best.code(), best.kind());
    }

    private static double designated(Place place, Optional<Designators.Designator> designator) {
        if (designator.isEmpty()) {
            return 0;
        }
        double score = designator.get().kind() == place.kind() ? DESIGNATED : OTHER_KIND;
        boolean there = designator.get().country().equals(place.country());
        return there ? score + REGION_NAMED : score;
    }

    /** A place that no list has lies most likely where the places around it lie. */
    private Location unknown(
            Document document,
            Span span,
            CountryEvidence article,
            @Nullable CountryEvidence sentence,
            Set<String> written) {
        LocationKind kind =
                designators
                        .before(document, document.tokenAt(span.start()))
                        .map(Designators.Designator::kind)
                        .filter(k -> k != LocationKind.COUNTRY)
                        .orElse(LocationKind.UNKNOWN);
        String name = nominatives.of(document, span, written).replace(NOT_IN_NAMES, ',');
        String near = sentence == null ? "" : sentence.main();
        return new Location(name, near.isEmpty() ? article.main() : near, kind);
    }
}
