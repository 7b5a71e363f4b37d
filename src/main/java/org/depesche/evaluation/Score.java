package org.depesche.evaluation;

/**
 * Three counts that add up over articles; the ratios are computed when read.
 *
 * @param right how many expected mentions were found
 * @param missed how many expected mentions were not found
 * @param wrong how many found mentions were not expected
 */
public record Score(int right, int missed, int wrong) {

    /** The score of nothing. */
    public static final Score NONE = new Score(0, 0, 0);

    /** Returns the sum of both. */
    public Score plus(Score other) {
        return new Score(right + other.right, missed + other.missed, wrong + other.wrong);
    }

    /** Returns the share of found mentions that were expected, in [0, 1]; 0 if none was found. */
    public double precision() {
        return ratio(right, right + wrong);
    }

    /**
     * Returns the share of expected mentions that were found, in [0, 1]; 0 if none was expected.
     */
    public double recall() {
        return ratio(right, right + missed);
    }

    /** Returns the harmonic mean of precision and recall, in [0, 1]. */
    public double f1() {
        return ratio(2 * right, 2 * right + missed + wrong);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
