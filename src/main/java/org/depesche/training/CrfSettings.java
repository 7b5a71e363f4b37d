package org.depesche.training;

/**
 * How a {@link CrfLearner} learns.
 *
 * @param epochs how often it reads the data
 * @param seed of the order in which it reads the sentences
 * @param rate the learning rate of the first step
 * @param l1 how strongly weights are pulled to zero
 * @param l2 how strongly weights are kept small
 */
record CrfSettings(int epochs, int seed, double rate, double l1, double l2) {

    static final CrfSettings STANDARD = new CrfSettings(6, 1, 0.15, 0.3, 2);
}
