package org.depesche.nlp;

import java.util.Arrays;

/**
 * The scores of a document's stretches after a first reading, for the second one to go on from. So
 * many are kept as an article has; longer texts are scored again. Of one thread.
 */
final class KeptScores {

    private static final int NOT_KEPT = -1;
    private static final int MOST = 1 << 18;

    private int[] scores = new int[1 << 12];
    private int used;

    /** By stretch where its scores begin. */
    private int[] starts = new int[64];

    private int stretches;

    void clear() {
        used = 0;
        stretches = 0;
    }

    /** Keeps the scores of the next stretch. */
    void add(Lattice lattice) {
        if (stretches == starts.length) {
            starts = Arrays.copyOf(starts, stretches * 2);
        }
        int size = lattice.size();
        boolean kept = used + size <= MOST;
        starts[stretches++] = kept ? used : NOT_KEPT;
        if (kept) {
            if (used + size > scores.length) {
                scores = Arrays.copyOf(scores, Math.min(MOST, (used + size) * 2));
            }
            System.arraycopy(lattice.scores(), 0, scores, used, size);
            used += size;
        }
    }

    /** Puts the scores of a stretch back, if they were kept, and tells whether they were. */
    boolean restore(int stretch, Lattice lattice, int tokens) {
        if (starts[stretch] == NOT_KEPT) {
            return false;
        }
        System.arraycopy(scores, starts[stretch], lattice.begin(tokens), 0, lattice.size());
        return true;
    }
}
