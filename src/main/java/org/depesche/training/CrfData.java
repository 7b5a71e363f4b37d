package org.depesche.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.depesche.nlp.CrfModel;

/** Labelled sentences as numbers: the features of each word, and its label. */
final class CrfData {

    /** One sentence: the numbers of the features of each word, the labels, the weight. */
    static final class Sentence {

        private final int[][] features;
        private final int[] labels;
        private final float weight;

        Sentence(int[][] features, int[] labels, float weight) {
            this.features = features;
            this.labels = labels;
            this.weight = weight;
        }

        int length() {
            return labels.length;
        }

        int[] features(int word) {
            return features[word];
        }

        int label(int word) {
            return labels[word];
        }

        float weight() {
            return weight;
        }
    }

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Integer> keys = new ArrayList<>();
    private final List<String> outcomes = new ArrayList<>(List.of("other"));
    private final List<Sentence> sentences = new ArrayList<>();
    private final Predicate<String> wanted;

    CrfData() {
        this(feature -> true);
    }

    /**
     * @param wanted which features are read
     */
    CrfData(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /** Adds a sentence: features and outcome of each word. */
    void add(List<String[]> contexts, List<String> outcomesOfWords, float weight) {
        int[][] features = new int[contexts.size()][];
        int[] labels = new int[features.length];
        for (int i = 0; i < features.length; i++) {
            features[i] =
                    Arrays.stream(contexts.get(i)).filter(wanted).mapToInt(this::number).toArray();
            labels[i] = label(outcomesOfWords.get(i));
        }
        sentences.add(new Sentence(features, labels, weight));
    }

    private int number(String feature) {
        int key = CrfModel.key(feature);
        Integer number = numbers.putIfAbsent(key, keys.size());
        if (number != null) {
            return number;
        }
        keys.add(key);
        return keys.size() - 1;
    }

    private int label(String outcome) {
        int label = outcomes.indexOf(outcome);
        if (label >= 0) {
            return label;
        }
        outcomes.add(outcome);
        return outcomes.size() - 1;
    }

    int featureCount() {
        return keys.size();
    }

    int key(int feature) {
        return keys.get(feature);
    }

    List<String> outcomes() {
        return List.copyOf(outcomes);
    }

    List<Sentence> raw() {
        return sentences;
    }

    List<Sentence> all() {
        return List.copyOf(sentences);
    }
}
