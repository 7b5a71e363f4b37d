package org.depesche.nlp;

import java.util.List;

/** Writes features out, for OpenNLP and for training. */
final class TextSink implements FeatureSink {

    private final List<String> features;

    TextSink(List<String> features) {
        this.features = features;
    }

    @Override
    public void add(FeatureName name, char[] chars, int from, int to) {
        features.add(name.text() + String.valueOf(chars, from, to - from));
    }

    @Override
    public void add(FeatureName name, String value) {
        features.add(name.text() + value);
    }
}
