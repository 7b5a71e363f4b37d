package org.depesche.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.depesche.Extraction;
import org.depesche.mention.Mention;
import org.depesche.mention.MentionType;
import org.depesche.text.Part;
import org.depesche.text.Span;

/**
 * Keeps the wanted mentions of an extraction, and the conversions both of whose amounts are kept.
 * Immutable.
 *
 * @param types the types to keep
 * @param teasers whether mentions in teaser lines are kept
 */
public record MentionFilter(Set<MentionType> types, boolean teasers)
        implements UnaryOperator<Extraction> {

    public MentionFilter {
        types = Set.copyOf(types);
    }

    @Override
    public Extraction apply(Extraction extraction) {
        List<Mention<?>> kept = extraction.mentions().stream().filter(this::keeps).toList();
        if (kept.size() == extraction.mentions().size()) {
            return extraction;
        }
        Set<Span> spans = new HashSet<>();
        kept.forEach(mention -> spans.add(mention.span()));
        return new Extraction(
                extraction.article(),
                kept,
                extraction.conversions().stream()
                        .filter(c -> spans.contains(c.from().span()))
                        .filter(c -> spans.contains(c.to().span()))
                        .toList());
    }

    private boolean keeps(Mention<?> mention) {
        return types.contains(mention.type()) && (teasers || mention.part() != Part.TEASER);
    }
}
