package org.depesche.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depesche.nlp.CrfModel;

/**
 * Learns the weights of a linear-chain conditional random field sentence by sentence, with a rate
 * of its own for each weight, which falls with the gradients seen (AdaGrad), and with the weights
 * kept small and few: FTRL-Proximal, H. B. McMahan et al.: Ad Click Prediction, KDD 2013. One
 * thread, strict arithmetic: the same data and settings give the same weights.
 */
final class CrfLearner {

    private static final float SMALLEST_GRADIENT = 3e-3f;
    private static final float BETA = 1;

    private final CrfData data;
    private final CrfSettings settings;
    private final int labels;
    private final int row;
    private final FtrlWeights weights;
    private final FtrlWeights transitions;
    private final int[] cells;
    private float[] scores = new float[0];
    private float[] gradient = new float[0];
    private final ForwardBackward chain;

    CrfLearner(CrfData data, CrfSettings settings) {
        this.data = data;
        this.settings = settings;
        labels = data.outcomes().size();
        row = labels * CrfModel.PLACES;
        cells = new int[row];
        weights = new FtrlWeights(data.featureCount() * row, settings, BETA);
        transitions = new FtrlWeights(labels * labels, settings, BETA);
        chain = new ForwardBackward(labels);
    }

    /** Reads the sentences as often as the settings say. */
    CrfLearner learn(List<CrfData.Sentence> sentences) {
        List<CrfData.Sentence> order = new ArrayList<>(sentences);
        Random random = new Random(settings.seed());
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            for (CrfData.Sentence sentence : order) {
                learn(sentence);
            }
        }
        return this;
    }

    private void learn(CrfData.Sentence sentence) {
        int length = sentence.length();
        if (length == 0) {
            return;
        }
        score(sentence, length);
        chain.run(scores, CrfModel.REACH * labels, length, transitions.values());
        gradient(sentence, length);
        for (int token = 0; token < length; token++) {
            update(sentence.features(token), token * labels);
        }
        updateTransitions(sentence, length);
    }

    private void score(CrfData.Sentence sentence, int length) {
        int size = (length + 2 * CrfModel.REACH) * labels;
        if (scores.length < size) {
            scores = new float[size * 2];
            gradient = new float[size * 2];
        }
        Arrays.fill(scores, 0, size, 0);
        float[] values = weights.values();
        for (int token = 0; token < length; token++) {
            int at = token * labels;
            for (int feature : sentence.features(token)) {
                int from = feature * row;
                for (int i = 0; i < row; i++) {
                    scores[at + i] += values[from + i];
                }
            }
        }
    }

    private void gradient(CrfData.Sentence sentence, int length) {
        Arrays.fill(gradient, 0, (length + 2 * CrfModel.REACH) * labels, 0);
        for (int token = 0; token < length; token++) {
            int at = (token + CrfModel.REACH) * labels;
            for (int label = 0; label < labels; label++) {
                float right = sentence.label(token) == label ? 1 : 0;
                float g = (float) chain.probability(token, label) - right;
                gradient[at + label] = Math.abs(g) < SMALLEST_GRADIENT ? 0 : g * sentence.weight();
            }
        }
    }

    private void update(int[] features, int at) {
        int size = 0;
        for (int i = 0; i < row; i++) {
            if (gradient[at + i] != 0) {
                cells[size++] = i;
            }
        }
        for (int feature : features) {
            int from = feature * row;
            for (int i = 0; i < size; i++) {
                weights.step(from + cells[i], gradient[at + cells[i]]);
            }
        }
    }

    private void updateTransitions(CrfData.Sentence sentence, int length) {
        double[] expected = chain.transitions();
        for (int token = 1; token < length; token++) {
            expected[sentence.label(token - 1) * labels + sentence.label(token)] -= 1;
        }
        for (int i = 0; i < expected.length; i++) {
            if (Math.abs(expected[i]) > SMALLEST_GRADIENT) {
                transitions.step(i, (float) expected[i] * sentence.weight());
            }
        }
    }

    /** Returns the model of the weights learned. */
    CrfModel model() {
        SortedMap<Integer, float[]> rows = new TreeMap<>();
        float[] values = weights.values();
        for (int feature = 0; feature < data.featureCount(); feature++) {
            float[] of = Arrays.copyOfRange(values, feature * row, (feature + 1) * row);
            for (float value : of) {
                if (value != 0) {
                    rows.put(data.key(feature), of);
                    break;
                }
            }
        }
        return CrfModel.of(data.outcomes(), transitions.values(), rows);
    }
}
