package org.depesche.training;

/** Weights with the sums that FTRL-Proximal keeps of each. */
final class FtrlWeights {

    private final float rate;
    private final float l1;
    private final float l2;
    private final float beta;
    private final float[] values;
    private final float[] sums;
    private final float[] roots;

    FtrlWeights(int count, CrfSettings settings, float beta) {
        rate = (float) settings.rate();
        l1 = (float) settings.l1();
        l2 = (float) settings.l2();
        this.beta = beta;
        values = new float[count];
        sums = new float[count];
        roots = new float[count];
    }

    /** Returns the weights themselves; they change with each step. */
    float[] values() {
        return values;
    }

    /** Goes one step down the gradient. */
    void step(int i, float gradient) {
        float before = roots[i];
        float root = (float) Math.sqrt(before * before + gradient * gradient);
        float sum = sums[i] + gradient - (root - before) / rate * values[i];
        roots[i] = root;
        sums[i] = sum;
        float excess = Math.abs(sum) - l1;
        float value = excess <= 0 ? 0 : excess / ((beta + root) / rate + l2);
        values[i] = sum > 0 ? -value : value;
    }
}
