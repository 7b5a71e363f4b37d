package org.depesche.nlp;

import java.util.Arrays;

/** Collects the keys of features. */
final class KeySink implements FeatureSink {

    private int[] keys = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int key(int index) {
        return keys[index];
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
        }
        keys[size++] = key;
    }
}
