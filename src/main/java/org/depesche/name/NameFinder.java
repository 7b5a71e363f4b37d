package org.depesche.name;

import java.util.ArrayList;
import java.util.List;
import org.depesche.mention.Location;
import org.depesche.mention.LocationKind;
import org.depesche.mention.Mention;
import org.depesche.mention.Organisation;
import org.depesche.mention.Person;
import org.depesche.mention.Value;
import org.depesche.nlp.NameTag;
import org.depesche.nlp.NameTagger;
import org.depesche.text.Document;

/** Finds organisations, persons and locations. Immutable and safe across threads. */
public final class NameFinder {

    private static final String ORIGIN = "model";

    private final NameTagger tagger;

    private NameFinder(NameTagger tagger) {
        this.tagger = tagger;
    }

    /**
     * Loads the model and the lists that are part of this library.
     *
     * @throws java.io.UncheckedIOException if one of them is missing or broken
     */
    public static NameFinder load() {
        return new NameFinder(NameTagger.load());
    }

    /** Returns the names in {@code document} in order; they do not overlap. */
    public List<Mention<? extends Value>> find(Document document) {
        List<Mention<? extends Value>> mentions = new ArrayList<>();
        for (NameTag tag : tagger.tag(document)) {
            mentions.add(
                    Mention.of(
                            document, tag.span(), value(document, tag), tag.probability(), ORIGIN));
        }
        return List.copyOf(mentions);
    }

    private static Value value(Document document, NameTag tag) {
        String name = tag.span().of(document.text());
        return switch (tag.type()) {
            case "ORG" -> new Organisation(name);
            case "PER" -> new Person(name);
            default -> new Location(name.replace(';', ','), "", LocationKind.UNKNOWN);
        };
    }
}
