package org.depesche.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the deterministic automaton of a program: a state is the set of steps that may come next.
 * Of one thread.
 *
 * <p>M. Rabin, D. Scott: Finite Automata and Their Decision Problems, 1959.
 */
final class SubsetConstruction {

    private static final int[] NONE = {};

    private final Program program;
    private final int signatures;

    /** By class the signatures that hold it. */
    private final int[][] byClass;

    private final @Nullable StepSet[] reached;
    private final List<StepSet> states = new ArrayList<>();
    private final Map<StepSet, Integer> numbers = new HashMap<>();
    private int[] next;

    /** By class, and by signature, the steps behind it: behind white space, and without. */
    private final StepSet[][] behindClass;

    private final StepSet[][] behindSignature;

    /**
     * @param signatureClasses by signature the classes in it
     */
    SubsetConstruction(Program program, List<BitSet> signatureClasses) {
        this.program = program;
        signatures = signatureClasses.size();
        byClass = byClass(signatureClasses, classCount(program, signatureClasses));
        reached = new StepSet[program.size()];
        next = new int[64 * signatures];
        behindClass = new StepSet[2][byClass.length];
        behindSignature = new StepSet[2][signatures];
        for (int glued = 0; glued < 2; glued++) {
            Arrays.fill(behindClass[glued], StepSet.NONE);
            Arrays.fill(behindSignature[glued], StepSet.NONE);
        }
    }

    private static int classCount(Program program, List<BitSet> signatureClasses) {
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

    private static int[][] byClass(List<BitSet> signatureClasses, int classCount) {
        int[][] byClass = new int[classCount][];
        Arrays.fill(byClass, NONE);
        for (int signature = 0; signature < signatureClasses.size(); signature++) {
            BitSet classes = signatureClasses.get(signature);
            for (int c = classes.nextSetBit(0); c >= 0; c = classes.nextSetBit(c + 1)) {
                byClass[c] = Arrays.copyOf(byClass[c], byClass[c].length + 1);
                byClass[c][byClass[c].length - 1] = signature;
            }
        }
        return byClass;
    }

    Automaton automaton() {
        number(StepSet.NONE);
        StepSet start = StepSet.NONE;
        for (int entry : program.entries()) {
            start = start.with(reached(entry));
        }
        number(start);
        for (int state = Automaton.START; state < states.size(); state++) {
            expand(state);
        }
        int[] accepted = new int[states.size()];
        for (int state = 0; state < accepted.length; state++) {
            accepted[state] = firstAccepted(states.get(state));
        }
        return new Automaton(
                signatures, Arrays.copyOf(next, states.size() * signatures * 2), accepted);
    }

    /** Only signatures with a class that a step of the state reads lead on; these are few. */
    private void expand(int state) {
        BitSet leadOn = leadOn(read(states.get(state)));
        for (int s = leadOn.nextSetBit(0); s >= 0; s = leadOn.nextSetBit(s + 1)) {
            for (int glued = 0; glued < 2; glued++) {
                int behind = number(behindSignature[glued][s]);
                next[(state * signatures + s) * 2 + glued] = behind;
                behindSignature[glued][s] = StepSet.NONE;
            }
        }
    }

    /** Returns the classes that the steps read, and notes what comes behind each. */
    private BitSet read(StepSet steps) {
        BitSet read = new BitSet();
        for (int i = 0; i < steps.size(); i++) {
            Program.Step step = program.step(steps.step(i));
            if (step.kind() == Program.Kind.ITEM) {
                int c = step.first();
                for (int glued = step.glued() ? 1 : 0; glued < 2; glued++) {
                    behindClass[glued][c] = behindClass[glued][c].with(reached(step.second()));
                }
                read.set(c);
            }
        }
        return read;
    }

    /** Returns the signatures that hold one of the classes, and notes what comes behind each. */
    private BitSet leadOn(BitSet read) {
        BitSet leadOn = new BitSet();
        for (int c = read.nextSetBit(0); c >= 0; c = read.nextSetBit(c + 1)) {
            for (int glued = 0; glued < 2; glued++) {
                StepSet behind = behindClass[glued][c];
                for (int signature : byClass[c]) {
                    leadOn.set(signature);
                    StepSet[] all = behindSignature[glued];
                    all[signature] = all[signature].with(behind);
                }
                behindClass[glued][c] = StepSet.NONE;
            }
        }
        return leadOn;
    }

    private int number(StepSet steps) {
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
        return number;
    }

    private int firstAccepted(StepSet steps) {
        int first = -1;
        for (int i = 0; i < steps.size(); i++) {
            Program.Step step = program.step(steps.step(i));
            if (step.kind() == Program.Kind.ACCEPT && (first < 0 || step.first() < first)) {
                first = step.first();
            }
        }
        return first;
    }

    /** Returns the items and accepting steps that are reached from a step without reading. */
    private StepSet reached(int number) {
        StepSet known = reached[number];
        if (known == null) {
            Program.Step step = program.step(number);
            known =
                    switch (step.kind()) {
                        case SPLIT -> reached(step.first()).with(reached(step.second()));
                        case START, END -> reached(step.second());
                        default -> StepSet.of(number);
                    };
            reached[number] = known;
        }
        return known;
    }
}
