package org.depesche.training;

import java.util.List;
import java.util.Optional;
import org.depesche.nlp.NameTag;

/**
 * A document as a reading sees it.
 *
 * @param labelled the document with its names
 * @param first the names that a reading before found, empty if this is the first
 */
record ReadDocument(LabelledDocument labelled, Optional<List<NameTag>> first) {

    static ReadDocument first(LabelledDocument labelled) {
        return new ReadDocument(labelled, Optional.empty());
    }

    static ReadDocument again(LabelledDocument labelled, List<NameTag> first) {
        return new ReadDocument(labelled, Optional.of(List.copyOf(first)));
    }
}
