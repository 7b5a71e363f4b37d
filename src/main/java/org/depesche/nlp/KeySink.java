package org.depesche.nlp;

import java.util.Arrays;

/** Collects the keys of features, and adds their weights to scores. */
final class KeySink implements FeatureSink {

    private int[] keys = new int[64];

    /** Where in the scores the row of each feature begins. */
    private int[] offsets = new int[keys.length];

    private int size;
    private int offset;

    /** Says where in the scores the rows of the features to come begin. */
    void turnTo(int offset) {
        this.offset = offset;
    }

    @Override
    public void add(FeatureName name, char[] chars, int from, int to) {
        add(name.key(chars, from, to));
    }

    @Override
    public void add(FeatureName name, String value) {
        add(name.key(value));
    }

    private void add(int key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            offsets = Arrays.copyOf(offsets, keys.length);
        }
        keys[size] = key;
        offsets[size++] = offset;
    }

    /**
     * Adds the weights of the features to {@code scores} and lets go of them. All are looked up
     * before the first is added, so that the processor waits for memory once and not for each.
     */
    void addTo(int[] scores, CrfModel model) {
        for (int i = 0; i < size; i++) {
            keys[i] = model.find(keys[i]);
        }
        for (int i = 0; i < size; i++) {
            model.add(keys[i], scores, offsets[i]);
        }
        size = 0;
    }
}
