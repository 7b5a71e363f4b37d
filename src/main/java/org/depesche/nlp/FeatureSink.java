package org.depesche.nlp;

/** Takes the features of a word or a token one by one. */
interface FeatureSink {

    /** Takes the feature {@code name} with the characters from {@code from} to {@code to}. */
    void add(FeatureName name, char[] chars, int from, int to);

    /** Takes the feature {@code name} with a value. */
    void add(FeatureName name, String value);
}
