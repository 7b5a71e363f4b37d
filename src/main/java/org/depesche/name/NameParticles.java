package org.depesche.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.nlp.NameTag;
import org.depesche.text.Document;
import org.depesche.text.Span;

/**
 * Gives a surname the particle that it has elsewhere in the article: {@code von Pierer} where
 * {@code Heinrich von Pierer} was named.
 */
final class NameParticles {

    private static final int LONGEST = 3;

    private final Document document;

    /** Particles and surname, parted by spaces. */
    private final Set<String> surnames = new HashSet<>();

    private NameParticles(Document document) {
        this.document = document;
    }

    /**
     * Returns {@code tags} with the particles of persons.
     *
     * @param tags the names found, in order
     */
    static List<NameTag> add(Document document, List<NameTag> tags) {
        NameParticles particles = new NameParticles(document);
        tags.stream().filter(NameParticles::isPerson).forEach(particles::learn);
        return particles.surnames.isEmpty() ? tags : tags.stream().map(particles::whole).toList();
    }

    private static boolean isPerson(NameTag tag) {
        return tag.type().equals("PER");
    }

    private void learn(NameTag tag) {
        int first = document.tokenAt(tag.span().start());
        int last = document.tokenAt(tag.span().end() - 1);
        int begin = last;
        while (begin - 1 > first && isParticle(begin - 1)) {
            begin--;
        }
        if (begin < last) {
            surnames.add(text(begin, last));
        }
    }

    private NameTag whole(NameTag tag) {
        int first = document.tokenAt(tag.span().start());
        if (!isPerson(tag) || first != document.tokenAt(tag.span().end() - 1)) {
            return tag;
        }
        int begin = first;
        while (begin > 0 && first - begin < LONGEST && isParticle(begin - 1)) {
            begin--;
        }
        for (; begin < first; begin++) {
            if (isKnown(text(begin, first))) {
                Span span = new Span(document.tokenStart(begin), tag.span().end());
                return new NameTag(span, tag.type(), tag.probability());
            }
        }
        return tag;
    }

    private boolean isKnown(String surname) {
        boolean genitive = surname.endsWith("s");
        return surnames.contains(surname)
                || (genitive && surnames.contains(surname.substring(0, surname.length() - 1)));
    }

    private boolean isParticle(int token) {
        return Character.isLowerCase(document.tokenChar(token)) && document.spaceBefore(token + 1);
    }

    private String text(int first, int last) {
        return Surfaces.spaced(document.span(first, last).of(document.text()));
    }
}
