package org.depesche.rule;

import java.util.Arrays;

/** A set of steps of a {@link Program}. Immutable. */
final class StepSet {

    static final StepSet NONE = new StepSet(new int[0]);

    /** In ascending order. */
    private final int[] steps;

    private final int hash;

    private StepSet(int[] steps) {
        this.steps = steps;
        hash = Arrays.hashCode(steps);
    }

    static StepSet of(int step) {
        return new StepSet(new int[] {step});
    }

    int size() {
        return steps.length;
    }

    /** Returns the step at a place of the ascending order. */
    int step(int index) {
        return steps[index];
    }

    StepSet with(StepSet others) {
        if (steps.length == 0) {
            return others;
        }
        return others.steps.length == 0 ? this : new StepSet(merged(steps, others.steps));
    }

    private static int[] merged(int[] some, int[] others) {
        int[] all = new int[some.length + others.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < some.length || j < others.length) {
            int a = i < some.length ? some[i] : Integer.MAX_VALUE;
            int b = j < others.length ? others[j] : Integer.MAX_VALUE;
            all[size++] = Math.min(a, b);
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return Arrays.copyOf(all, size);
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof StepSet set
                        && hash == set.hash
                        && Arrays.equals(steps, set.steps));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
