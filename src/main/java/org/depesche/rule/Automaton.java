package org.depesche.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The deterministic automaton of a {@link Program}. It reads signatures, the sets of classes that a
 * token or phrase can belong to, so that one step serves all rules.
 */
final class Automaton {

    static final int DEAD = 0;
    static final int START = 1;

    private final int signatures;

    /** Next state by state, signature and whether white space stands before; see {@link #next}. */
    private int[] next;

    /** By state the rule that has matched, -1 if none. */
    private int[] accepted;

    private final Program program;
    private final List<BitSet> signatureClasses;
    private final List<BitSet> states = new ArrayList<>();
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final ArrayDeque<Integer> open = new ArrayDeque<>();

    /**
     * @param signatureClasses by signature the classes in it
     */
    Automaton(Program program, List<BitSet> signatureClasses) {
        this.program = program;
        this.signatureClasses = signatureClasses;
        signatures = signatureClasses.size();
        next = new int[64 * signatures];
        accepted = new int[64];
        build();
    }

    /** Returns the state behind {@code state} on reading a token or phrase. */
    int next(int state, int signature, boolean glued) {
        return next[(state * signatures + signature) * 2 + (glued ? 1 : 0)];
    }

    /** Returns the first rule that has matched in {@code state}, -1 if none. */
    int accepted(int state) {
        return accepted[state];
    }

    private void build() {
        number(new BitSet());
        BitSet start = new BitSet();
        for (int entry : program.entries()) {
            close(entry, start);
        }
        number(start);
        while (!open.isEmpty()) {
            expand(open.remove());
        }
        next = Arrays.copyOf(next, states.size() * signatures * 2);
        accepted = Arrays.copyOf(accepted, states.size());
    }

    private void expand(int state) {
        BitSet[] byClass = new BitSet[classCount()];
        BitSet[] gluedByClass = new BitSet[classCount()];
        BitSet reading = new BitSet();
        BitSet steps = states.get(state);
        for (int s = steps.nextSetBit(0); s >= 0; s = steps.nextSetBit(s + 1)) {
            Program.Step step = program.step(s);
            if (step.kind() != Program.Kind.ITEM) {
                continue;
            }
            BitSet[] targets = step.glued() ? gluedByClass : byClass;
            BitSet target = targets[step.first()];
            if (target == null) {
                target = new BitSet();
                targets[step.first()] = target;
            }
            close(step.second(), target);
            reading.set(step.first());
        }
        for (int signature = 0; signature < signatures; signature++) {
            BitSet classes = (BitSet) signatureClasses.get(signature).clone();
            classes.and(reading);
            BitSet spaced = new BitSet();
            BitSet glued = new BitSet();
            for (int c = classes.nextSetBit(0); c >= 0; c = classes.nextSetBit(c + 1)) {
                addAll(spaced, byClass[c]);
                addAll(glued, gluedByClass[c]);
            }
            glued.or(spaced);
            int place = (state * signatures + signature) * 2;
            int spacedState = number(spaced);
            int gluedState = number(glued);
            next[place] = spacedState;
            next[place + 1] = gluedState;
        }
    }

    private static void addAll(BitSet all, @org.jspecify.annotations.Nullable BitSet some) {
        if (some != null) {
            all.or(some);
        }
    }

    private int classCount() {
        int count = 1;
        for (BitSet classes : signatureClasses) {
            count = Math.max(count, classes.length());
        }
        for (int s = 0; s < program.size(); s++) {
            if (program.step(s).kind() == Program.Kind.ITEM) {
                count = Math.max(count, program.step(s).first() + 1);
            }
        }
        return count;
    }

    private int number(BitSet steps) {
        Integer known = numbers.get(steps);
        if (known != null) {
            return known;
        }
        int number = states.size();
        states.add(steps);
        numbers.put(steps, number);
        if ((number + 1) * signatures * 2 > next.length) {
            next = Arrays.copyOf(next, Math.max(next.length, signatures) * 2);
        }
        if (number == accepted.length) {
            accepted = Arrays.copyOf(accepted, number * 2);
        }
        accepted[number] = firstAccepted(steps);
        if (!steps.isEmpty()) {
            open.add(number);
        }
        return number;
    }

    private int firstAccepted(BitSet steps) {
        int first = -1;
        for (int s = steps.nextSetBit(0); s >= 0; s = steps.nextSetBit(s + 1)) {
            Program.Step step = program.step(s);
            if (step.kind() == Program.Kind.ACCEPT && (first < 0 || step.first() < first)) {
                first = step.first();
            }
        }
        return first;
    }

    /** Adds the items and accepting steps that are reached from {@code number} without reading. */
    private void close(int number, BitSet into) {
        Program.Step step = program.step(number);
        switch (step.kind()) {
            case SPLIT -> {
                close(step.first(), into);
                close(step.second(), into);
            }
            case START, END -> close(step.second(), into);
            default -> into.set(number);
        }
    }

    int stateCount() {
        return states.size();
    }
}
