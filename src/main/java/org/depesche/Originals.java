package org.depesche;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.depesche.mention.Amount;
import org.depesche.mention.Conversion;
import org.depesche.mention.Mention;
import org.depesche.mention.Value;
import org.depesche.nlp.AlignedText;
import org.depesche.text.Span;

/** Leads mentions of a text's readable form back to the text as it was given. */
final class Originals {

    private final AlignedText aligned;
    private final IdentityHashMap<Mention<?>, Mention<?>> originals = new IdentityHashMap<>();

    private Originals(AlignedText aligned) {
        this.aligned = aligned;
    }

    /** Returns {@code found}, with {@code links}, in terms of the original text. */
    static Extraction of(AlignedText aligned, Extraction found, List<Conversion> links) {
        if (aligned.isUnchanged()) {
            return new Extraction(found.article(), found.mentions(), links);
        }
        Originals originals = new Originals(aligned);
        List<Mention<?>> mentions = new ArrayList<>();
        for (Mention<?> mention : found.mentions()) {
            mentions.add(originals.original(mention));
        }
        List<Conversion> conversions = new ArrayList<>();
        for (Conversion link : links) {
            conversions.add(
                    new Conversion(originals.amount(link.from()), originals.amount(link.to())));
        }
        return new Extraction(found.article(), mentions, conversions);
    }

    private <V extends Value> Mention<V> original(Mention<V> mention) {
        Span span = aligned.toOriginal(mention.span());
        Mention<V> original =
                new Mention<>(
                        span,
                        span.of(aligned.original()),
                        mention.value(),
                        mention.confidence(),
                        mention.origin(),
                        mention.part());
        originals.put(mention, original);
        return original;
    }

    /** The original of an amount is an amount. */
    @SuppressWarnings("unchecked")
    private Mention<Amount> amount(Mention<Amount> mention) {
        return (Mention<Amount>) originals.getOrDefault(mention, mention);
    }
}
