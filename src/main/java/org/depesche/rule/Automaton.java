package org.depesche.rule;

import java.util.BitSet;
import java.util.List;

/**
 * The deterministic automaton of a {@link Program}. It reads signatures, the sets of classes that a
 * token or phrase can belong to, so that one step serves all rules. Immutable.
 */
final class Automaton {

    static final int DEAD = 0;
    static final int START = 1;

    private final int signatures;

    /** Next state by state, signature and whether white space stands before; see {@link #next}. */
    private final int[] next;

    /** By state the rule that has matched, -1 if none. */
    private final int[] accepted;

    /**
     * @param signatures how many there are
     * @param next by state and signature the next state behind white space, and without
     * @param accepted by state the rule that has matched, -1 if none
     */
    Automaton(int signatures, int[] next, int[] accepted) {
        this.signatures = signatures;
        this.next = next;
        this.accepted = accepted;
    }

    /**
     * Returns the automaton of {@code program}.
     *
     * @param signatureClasses by signature the classes in it
     */
    static Automaton of(Program program, List<BitSet> signatureClasses) {
        return new SubsetConstruction(program, signatureClasses).automaton();
    }

    /** Returns the state behind {@code state} on reading a token or phrase. */
    int next(int state, int signature, boolean glued) {
        return next[(state * signatures + signature) * 2 + (glued ? 1 : 0)];
    }

    /** Returns the first rule that has matched in {@code state}, -1 if none. */
    int accepted(int state) {
        return accepted[state];
    }

    int stateCount() {
        return accepted.length;
    }
}
