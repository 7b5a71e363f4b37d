package org.depesche.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.nlp.NameTag;
import org.depesche.text.Document;
import org.depesche.text.Span;

/**
 * Takes apart what signs join to one organisation that are no part of a name: {@code & Co.} that
 * means "and the like", and the dash between two words of a headline. Immutable.
 */
final class DoubtfulFirms {

    private static final String ORGANISATION = "ORG";
    private static final Set<String> AND = Set.of("&", "und");
    private static final Set<String> FULL = Set.of(" & Co", " & Co.");
    private static final Set<String> DASHES = Set.of("–", "—", "-");

    private final KnownNames known;

    private DoubtfulFirms(KnownNames known) {
        this.known = known;
    }

    static DoubtfulFirms load(KnownNames known) {
        return new DoubtfulFirms(known);
    }

    /** Returns {@code tags} without what belongs to no name, in order. */
    List<NameTag> part(Document document, List<NameTag> tags) {
        List<NameTag> parted = new ArrayList<>(tags.size());
        Set<String> written = null;
        for (NameTag tag : tags) {
            int first = document.tokenAt(tag.span().start());
            int behind = document.tokenAt(tag.span().end() - 1) + 1;
            if (!tag.type().equals(ORGANISATION) || behind - first < 3) {
                parted.add(tag);
            } else if (behind - first == 3 && isSpacedDash(document, first + 1)) {
                addListed(document, tag, first, parted);
                addListed(document, tag, first + 2, parted);
            } else {
                if (written == null) {
                    written =
                            Nominatives.written(
                                    document, tags.stream().map(NameTag::span).toList());
                }
                parted.add(withoutCompanions(document, tag, first, behind, written));
            }
        }
        return List.copyOf(parted);
    }

    private static boolean isSpacedDash(Document document, int token) {
        return DASHES.contains(document.tokenText(token))
                && document.spaceBefore(token)
                && document.spaceBefore(token + 1);
    }

    private void addListed(Document document, NameTag tag, int token, List<NameTag> parted) {
        if (known.isOrganisation(document.tokenText(token))) {
            parted.add(new NameTag(document.span(token, token), tag.type(), tag.probability()));
        }
    }

    /** Cuts {@code & Co.} where the name before it is known without and the whole is not. */
    private NameTag withoutCompanions(
            Document document, NameTag tag, int first, int behind, Set<String> written) {
        int co = document.tokenEquals(behind - 1, ".") ? behind - 2 : behind - 1;
        boolean companions =
                co - 2 >= first
                        && document.tokenEquals(co, "Co")
                        && AND.contains(document.tokenText(co - 1));
        if (!companions) {
            return tag;
        }
        Span bare = document.span(first, co - 2);
        String name = Surfaces.spaced(bare.of(document.text()));
        boolean without = known.isOrganisation(name) || written.contains(name);
        boolean with = FULL.stream().anyMatch(full -> known.isOrganisation(name + full));
        return without && !with ? new NameTag(bare, tag.type(), tag.probability()) : tag;
    }
}
