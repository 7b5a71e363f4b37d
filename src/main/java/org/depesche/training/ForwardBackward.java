package org.depesche.training;

import java.util.Arrays;

/** The probabilities of labels and of pairs of labels in a chain. */
final class ForwardBackward {

    private final int labels;
    private final double[] factors;
    private final double[] pairs;
    private double[] potentials = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] scale = new double[0];
    private int length;

    ForwardBackward(int labels) {
        this.labels = labels;
        factors = new double[labels * labels];
        pairs = new double[labels * labels];
    }

    /**
     * Sums over all sequences of labels.
     *
     * @param scores of each token and label, from {@code from} on
     * @param transitions {@code [before * labels + label]}
     */
    void run(float[] scores, int from, int tokens, float[] transitions) {
        length = tokens;
        if (potentials.length < tokens * labels) {
            potentials = new double[tokens * labels * 2];
            forward = new double[tokens * labels * 2];
            backward = new double[tokens * labels * 2];
            scale = new double[tokens * 2];
        }
        for (int i = 0; i < factors.length; i++) {
            factors[i] = StrictMath.exp(transitions[i]);
        }
        for (int token = 0; token < tokens; token++) {
            potentials(scores, from + token * labels, token * labels);
        }
        forward();
        backward();
    }

    private void potentials(float[] scores, int from, int at) {
        float most = scores[from];
        for (int label = 1; label < labels; label++) {
            most = Math.max(most, scores[from + label]);
        }
        for (int label = 0; label < labels; label++) {
            potentials[at + label] = StrictMath.exp(scores[from + label] - most);
        }
    }

    private void forward() {
        for (int token = 0; token < length; token++) {
            int here = token * labels;
            double all = 0;
            for (int label = 0; label < labels; label++) {
                double sum = token == 0 ? 1 : 0;
                for (int other = 0; token > 0 && other < labels; other++) {
                    sum += forward[here - labels + other] * factors[other * labels + label];
                }
                forward[here + label] = sum * potentials[here + label];
                all += forward[here + label];
            }
            scale[token] = all;
            for (int label = 0; label < labels; label++) {
                forward[here + label] /= all;
            }
        }
    }

    private void backward() {
        int last = (length - 1) * labels;
        for (int label = 0; label < labels; label++) {
            backward[last + label] = 1;
        }
        for (int token = length - 2; token >= 0; token--) {
            int next = (token + 1) * labels;
            for (int label = 0; label < labels; label++) {
                double sum = 0;
                for (int other = 0; other < labels; other++) {
                    sum +=
                            factors[label * labels + other]
                                    * potentials[next + other]
                                    * backward[next + other];
                }
                backward[token * labels + label] = sum / scale[token + 1];
            }
        }
    }

    double probability(int token, int label) {
        return forward[token * labels + label] * backward[token * labels + label];
    }

    /** Returns how often each pair of labels is expected; the array is used again. */
    double[] transitions() {
        Arrays.fill(pairs, 0);
        for (int token = 1; token < length; token++) {
            int here = token * labels;
            for (int before = 0; before < labels; before++) {
                double left = forward[here - labels + before] / scale[token];
                for (int label = 0; label < labels; label++) {
                    pairs[before * labels + label] +=
                            left
                                    * factors[before * labels + label]
                                    * potentials[here + label]
                                    * backward[here + label];
                }
            }
        }
        return pairs;
    }
}
