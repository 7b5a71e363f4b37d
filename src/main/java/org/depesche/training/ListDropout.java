package org.depesche.training;

import java.util.List;
import java.util.Set;

/**
 * Hides from training, for a share of the words of each document, that a list holds them as
 * organisations or surnames. The lists were also written from articles that are learned from, so
 * that a model would trust them too much, and what stands around names too little. Lists of places
 * are as complete as they will be for other texts and stay.
 */
final class ListDropout {

    /** Of a hundred words. */
    private static final int SHARE = 20;

    private static final Set<String> HIDDEN =
            Set.of(
                    "g=org",
                    "g=org-word",
                    "g=surname",
                    "g=surname-word",
                    "ne=B=org",
                    "ne=B=org-word",
                    "ne=I=org",
                    "ne=I=org-word");

    private ListDropout() {}

    /**
     * Takes the features away if the dice say so, which fall the same each time.
     *
     * @param document a number of the document
     */
    static void apply(int document, String word, List<String> features) {
        long mixed = (word.hashCode() * 7919L + document) * 0x9e3779b97f4a7c15L;
        mixed ^= mixed >>> 29;
        mixed *= 0xbf58476d1ce4e5b9L;
        mixed ^= mixed >>> 32;
        if (Long.remainderUnsigned(mixed, 100) < SHARE) {
            features.removeAll(HIDDEN);
        }
    }
}
