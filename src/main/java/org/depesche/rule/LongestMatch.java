package org.depesche.rule;

import org.depesche.rule.RuleSet.Reader;

/** Runs the automaton from one token on, over all ways to join tokens to phrases. */
final class LongestMatch {

    private final Lattice lattice;
    private final WordClasses classes;
    private final Automaton automaton;
    private final java.util.List<Reader> readers;

    /** The rule of the longest match found, -1 if none. */
    int rule;

    /** The token behind it. */
    int end;

    LongestMatch(
            Lattice lattice,
            WordClasses classes,
            Automaton automaton,
            java.util.List<Reader> readers) {
        this.lattice = lattice;
        this.classes = classes;
        this.automaton = automaton;
        this.readers = readers;
    }

    /** Looks for the longest match from {@code token} on, the first in order among the longest. */
    boolean find(int token) {
        rule = -1;
        end = token;
        advance(Automaton.START, token, false);
        return rule >= 0;
    }

    private void advance(int state, int token, boolean within) {
        if (token == lattice.tokenCount() || (within && lattice.isBroken(token))) {
            return;
        }
        boolean glued = lattice.isGlued(token);
        int signature = lattice.signature(token);
        if (signature != 0) {
            enter(automaton.next(state, signature, glued), token + 1);
        }
        int node = lattice.word(token);
        if (node >= 0 && classes.hasChildren(node)) {
            advancePhrases(state, token, node, glued);
        }
        for (int i = 0; i < readers.size(); i++) {
            int next = automaton.next(state, readers.get(i).signature(), glued);
            if (next != Automaton.DEAD) {
                int length = lattice.length(i, token);
                if (length > 0) {
                    enter(next, token + length);
                }
            }
        }
    }

    private void advancePhrases(int state, int token, int first, boolean glued) {
        int node = first;
        for (int at = token + 1;
                at < lattice.tokenCount() && !lattice.isBroken(at) && classes.hasChildren(node);
                at++) {
            node = classes.child(node, lattice.word(at));
            if (node < 0) {
                return;
            }
            int signature = classes.signature(node);
            if (signature != 0) {
                enter(automaton.next(state, signature, glued), at + 1);
            }
        }
    }

    private void enter(int state, int token) {
        if (state == Automaton.DEAD) {
            return;
        }
        int accepted = automaton.accepted(state);
        if (accepted >= 0 && (token > end || (token == end && accepted < rule))) {
            rule = accepted;
            end = token;
        }
        advance(state, token, true);
    }
}
