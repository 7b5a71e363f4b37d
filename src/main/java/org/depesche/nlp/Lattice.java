package org.depesche.nlp;

import java.util.Arrays;

/**
 * The scores of all labels of a sentence's tokens: finds the best sequence and the probability of
 * each label. Of one thread: keeps buffers.
 */
final class Lattice {

    private static final int NEVER = Integer.MIN_VALUE / 4;

    private final Exponentials exponentials = new Exponentials();
    private final Labels labels;
    private final int count;
    private final int[] transitions;
    private final double[] factors;

    /** By label those that may stand before it, and behind it, in order. */
    private final int[][] befores;

    private final int[][] behinds;
    private final double[] ahead;
    private int length;
    private int[] scores = new int[0];
    private int[] path = new int[0];
    private byte[] back = new byte[0];
    private double[] potentials = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];

    Lattice(CrfModel model) {
        labels = model.labels();
        count = labels.count();
        transitions = new int[count * count];
        factors = new double[count * count];
        for (int before = 0; before < count; before++) {
            for (int label = 0; label < count; label++) {
                boolean may = labels.mayFollow(before, label);
                int weight = may ? model.transition(before, label) : NEVER;
                transitions[label * count + before] = weight;
                factors[before * count + label] = may ? Math.exp(weight / CrfModel.SCALE) : 0;
            }
        }
        befores = new int[count][];
        behinds = new int[count][];
        for (int label = 0; label < count; label++) {
            befores[label] = labels.before(label);
            behinds[label] = labels.behind(label);
        }
        ahead = new double[count];
    }

    /** Turns to a sentence of {@code tokens} tokens without any score. */
    void clear(int tokens) {
        Arrays.fill(begin(tokens), 0, size(), 0);
    }

    /**
     * Turns to a sentence of {@code tokens} tokens.
     *
     * @return the scores, as {@link #scores()}, of which {@link #size()} have to be set
     */
    int[] begin(int tokens) {
        length = tokens;
        int size = size();
        if (scores.length < size) {
            scores = new int[size * 2];
            path = new int[size * 2];
            back = new byte[size * 2];
            potentials = new double[size * 2];
            forward = new double[size * 2];
            backward = new double[size * 2];
        }
        return scores;
    }

    /** Returns the number of the sentence's scores, with those of places beyond its borders. */
    int size() {
        return (length + 2 * CrfModel.REACH) * count;
    }

    /** Returns the scores, to which rows of weights are added from {@link #offset} on. */
    int[] scores() {
        return scores;
    }

    /** Returns where the row of a token's feature begins: three tokens before it. */
    int offset(int token) {
        return token * count;
    }

    private int at(int token) {
        return (token + CrfModel.REACH) * count;
    }

    /** Returns the labels of the best sequence, the first of equals. */
    int[] best() {
        int[] best = new int[length];
        if (length == 0) {
            return best;
        }
        for (int label = 0; label < count; label++) {
            path[label] = labels.mayBegin(label) ? scores[at(0) + label] : NEVER;
        }
        for (int token = 1; token < length; token++) {
            step(token);
        }
        int last = (length - 1) * count;
        int label = 0;
        for (int other = 0; other < count; other++) {
            boolean better = path[last + other] > path[last + label] || !labels.mayEnd(label);
            label = better && labels.mayEnd(other) ? other : label;
        }
        for (int token = length - 1; token >= 0; token--) {
            best[token] = label;
            label = back[token * count + label];
        }
        return best;
    }

    /** Chooses without branches, which the processor would guess wrong as often as not. */
    private void step(int token) {
        int before = (token - 1) * count;
        int here = token * count;
        int score = at(token);
        for (int label = 0; label < count; label++) {
            int row = label * count;
            int best = befores[label][0];
            int most = path[before + best] + transitions[row + best];
            for (int other : befores[label]) {
                int lead = most - (path[before + other] + transitions[row + other]);
                int better = lead >> (Integer.SIZE - 1);
                most -= lead & better;
                best ^= (best ^ other) & better;
            }
            path[here + label] = Math.max(most + scores[score + label], NEVER);
            back[here + label] = (byte) best;
        }
    }

    /** Sums over all sequences, which {@link #probability} needs. */
    void sum() {
        if (length == 0) {
            return;
        }
        potentials();
        double all = 0;
        for (int label = 0; label < count; label++) {
            forward[label] = labels.mayBegin(label) ? potentials[label] : 0;
            backward[(length - 1) * count + label] = labels.mayEnd(label) ? 1 : 0;
            all += forward[label];
        }
        divide(forward, 0, all);
        for (int token = 1; token < length; token++) {
            stepForward(token);
        }
        for (int token = length - 2; token >= 0; token--) {
            stepBackward(token);
        }
    }

    private void potentials() {
        for (int token = 0; token < length; token++) {
            int score = at(token);
            int most = scores[score];
            for (int label = 1; label < count; label++) {
                most = Math.max(most, scores[score + label]);
            }
            for (int label = 0; label < count; label++) {
                potentials[token * count + label] = exponentials.of(scores[score + label] - most);
            }
        }
    }

    private void stepForward(int token) {
        int before = (token - 1) * count;
        int here = token * count;
        double all = 0;
        for (int label = 0; label < count; label++) {
            double sum = 0;
            for (int other : befores[label]) {
                sum += forward[before + other] * factors[other * count + label];
            }
            forward[here + label] = sum * potentials[here + label];
            all += forward[here + label];
        }
        divide(forward, here, all);
    }

    private void stepBackward(int token) {
        int here = token * count;
        int next = here + count;
        for (int label = 0; label < count; label++) {
            ahead[label] = potentials[next + label] * backward[next + label];
        }
        double all = 0;
        for (int label = 0; label < count; label++) {
            double sum = 0;
            for (int other : behinds[label]) {
                sum += factors[label * count + other] * ahead[other];
            }
            backward[here + label] = sum;
            all += sum;
        }
        divide(backward, here, all);
    }

    private void divide(double[] values, int from, double divisor) {
        double factor = 1 / divisor;
        for (int i = from; i < from + count; i++) {
            values[i] *= factor;
        }
    }

    /** Returns the probability of a token's label, summed over all sequences. */
    double probability(int token, int label) {
        int here = token * count;
        double sum = 0;
        for (int other = 0; other < count; other++) {
            sum += forward[here + other] * backward[here + other];
        }
        return forward[here + label] * backward[here + label] / sum;
    }

    /**
     * Returns the probability that a name stands exactly from {@code first} to before {@code
     * behind}: that these tokens have the labels of {@code best} and the name does not go on.
     */
    double probability(int[] best, int first, int behind) {
        double probability = probability(first, best[first]);
        for (int token = first + 1; token <= behind && token < length; token++) {
            probability *= conditional(token, best, token == behind);
        }
        return probability;
    }

    private double conditional(int token, int[] best, boolean behind) {
        int row = best[token - 1] * count;
        int here = token * count;
        double all = 0;
        double right = 0;
        for (int label = 0; label < count; label++) {
            double weight =
                    factors[row + label] * potentials[here + label] * backward[here + label];
            all += weight;
            right += behind ? (labels.follows(label) ? 0 : weight) : 0;
            right += !behind && label == best[token] ? weight : 0;
        }
        return all == 0 ? 0 : right / all;
    }
}
