package org.depesche.name;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.mention.Location;
import org.depesche.mention.Mention;
import org.depesche.mention.Organisation;
import org.depesche.mention.Person;
import org.depesche.mention.Value;
import org.depesche.nlp.NameTag;
import org.depesche.nlp.NameTagger;
import org.depesche.text.Document;
import org.depesche.text.Span;

/** Finds organisations, persons and locations. Immutable and safe across threads. */
public final class NameFinder {

    private static final String MODEL = "model";
    private static final String LIST = "list";
    private static final String LOCATION = "LOC";

    /** A name of less confidence is more often wrong than right. */
    private static final double UNSURE = 0.5;

    private final NameTagger tagger;
    private final LocationLinker linker;
    private final Nominatives nominatives;
    private final LegalForms legalForms;
    private final Optional<ListedNames> listed;
    private final Calibration calibration;
    private final NameReach reach;
    private final NameBorders borders;
    private final DoubtfulFirms firms;
    private final Recurrences recurrences;

    private NameFinder(NameTagger tagger, Gazetteer gazetteer) {
        this.tagger = tagger;
        KnownNames known = KnownNames.load(gazetteer);
        nominatives = Nominatives.load(known);
        linker = LocationLinker.load(gazetteer, nominatives);
        legalForms = LegalForms.load(gazetteer);
        listed = Optional.empty();
        calibration = Calibration.load();
        reach = NameReach.load(known);
        borders = NameBorders.load(legalForms);
        firms = DoubtfulFirms.load(known);
        recurrences = Recurrences.load(legalForms);
    }

    private NameFinder(NameFinder other, OrganisationList list) {
        tagger = other.tagger;
        linker = other.linker;
        nominatives = other.nominatives;
        legalForms = other.legalForms;
        listed = Optional.of(ListedNames.of(list, legalForms));
        calibration = other.calibration;
        reach = other.reach;
        borders = other.borders;
        firms = other.firms;
        recurrences = other.recurrences;
    }

    /**
     * Loads the model and the lists that are part of this library.
     *
     * @throws java.io.UncheckedIOException if one of them is missing or broken
     */
    public static NameFinder load() {
        return of(NameTagger.load());
    }

    /** Returns a finder that runs another model, with the lists that are part of this library. */
    public static NameFinder of(NameTagger tagger) {
        return new NameFinder(tagger, Gazetteer.load());
    }

    /**
     * Returns a finder that also finds the organisations of {@code list}, whatever the model says
     * of them.
     */
    public NameFinder with(OrganisationList list) {
        return new NameFinder(this, list);
    }

    /** Returns the names in {@code document} in order; they do not overlap. */
    public List<Mention<? extends Value>> find(Document document) {
        List<NameTag> tagged = reach.lengthen(document, tagger.tag(document));
        List<NameTag> bordered =
                NameParticles.add(document, firms.part(document, borders.mend(document, tagged)));
        List<NameTag> mended =
                bordered.stream().map(tag -> landOrOrganisation(document, tag)).toList();
        ListedNames.Found found =
                listed.map(names -> names.find(document, mended))
                        .orElseGet(() -> new ListedNames.Found(mended, Map.of()));
        List<NameTag> tags =
                recurrences.complete(
                        document, BracketNames.complete(document, found.tags()), found.words());
        List<Span> places =
                tags.stream().filter(t -> t.type().equals(LOCATION)).map(NameTag::span).toList();
        Iterator<Location> locations = linker.link(document, places).iterator();
        Set<String> written =
                Nominatives.written(document, tags.stream().map(NameTag::span).toList());
        List<Mention<? extends Value>> mentions = new ArrayList<>();
        for (NameTag tag : tags) {
            String name = found.values().get(tag.span().start());
            if (name != null) {
                mentions.add(listed(document, tag, name));
                continue;
            }
            Value value =
                    tag.type().equals(LOCATION) ? locations.next() : nameOf(document, tag, written);
            double confidence = calibration.confidence(tag.probability());
            mentions.add(Mention.of(document, tag.span(), value, confidence, MODEL));
        }
        return List.copyOf(mentions);
    }

    /** What is hardly an organisation and called as a country or a region is that. */
    private NameTag landOrOrganisation(Document document, NameTag tag) {
        boolean land =
                tag.type().equals("ORG")
                        && calibration.confidence(tag.probability()) < UNSURE
                        && linker.isLand(Surfaces.spaced(tag.span().of(document.text())));
        return land ? new NameTag(tag.span(), LOCATION, tag.probability()) : tag;
    }

    private static Mention<Organisation> listed(Document document, NameTag tag, String name) {
        return Mention.of(document, tag.span(), new Organisation(name), tag.probability(), LIST);
    }

    private Value nameOf(Document document, NameTag tag, Set<String> written) {
        return tag.type().equals("PER")
                ? new Person(nominatives.ofPerson(document, tag.span(), written))
                : new Organisation(nominatives.ofOrganisation(document, tag.span(), written));
    }
}
