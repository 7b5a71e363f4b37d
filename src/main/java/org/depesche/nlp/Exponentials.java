package org.depesche.nlp;

/**
 * The exponential function of scores, which are whole numbers, from two short tables: of the whole
 * part and of the fraction. Immutable.
 */
final class Exponentials {

    private static final int ONE = (int) CrfModel.SCALE;

    /** No label is quite impossible by its score, so that no sum is zero. */
    private static final double LEAST = 1e-100;

    private static final int WHOLES = 231;

    private final double[] wholes = new double[WHOLES];
    private final double[] fractions = new double[ONE];

    Exponentials() {
        for (int i = 0; i < WHOLES; i++) {
            wholes[i] = Math.exp(-i);
        }
        for (int i = 0; i < ONE; i++) {
            fractions[i] = Math.exp(-i / (double) ONE);
        }
    }

    /**
     * Returns e to the power of a scaled score.
     *
     * @param score at most 0
     */
    double of(int score) {
        int whole = -score / ONE;
        return whole >= WHOLES ? LEAST : wholes[whole] * fractions[-score & (ONE - 1)];
    }
}
