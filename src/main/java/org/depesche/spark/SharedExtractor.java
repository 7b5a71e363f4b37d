package org.depesche.spark;

import org.depesche.Extractor;

/** One extractor for all tasks of an executor process: loaded when first used, never serialised. */
final class SharedExtractor {

    private SharedExtractor() {}

    static Extractor extractor() {
        return Holder.EXTRACTOR;
    }

    private static final class Holder {
        static final Extractor EXTRACTOR = Extractor.load();
    }
}
