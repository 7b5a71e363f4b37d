package org.depesche.nlp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.model.ArtifactSerializer;
import opennlp.tools.util.model.SerializableArtifact;

/**
 * A linear-chain conditional random field over a window: a feature of a word has a weight for each
 * label of each of the seven words from three before it to three behind it. Weights are whole
 * numbers, so that sums do not depend on their order. Immutable.
 *
 * <p>J. Lafferty, A. McCallum, F. Pereira: Conditional Random Fields, ICML 2001.
 */
public final class CrfModel implements SequenceClassificationModel, SerializableArtifact {

    /** How far a feature reaches, in words on each side. */
    public static final int REACH = 3;

    /** The number of words that a feature reaches. */
    public static final int PLACES = 2 * REACH + 1;

    /** What the weight 1 is stored as. */
    public static final float SCALE = 512;

    /** What is returned for a feature that has no weights. */
    private static final int UNKNOWN = -1;

    /** The bytes of a weight: its place in the row, and two of its own. */
    private static final int WEIGHT = 3;

    private final Labels labels;
    private final int[] transitions;

    /** Where in the rows that of a feature begins. */
    private final KeyTable features;

    /** Of each feature the number of its weights, then of each its place in the row and itself. */
    private final byte[] rows;

    private CrfModel(Labels labels, int[] transitions, KeyTable features, byte[] rows) {
        this.labels = labels;
        this.transitions = transitions;
        this.features = features;
        this.rows = rows;
    }

    /**
     * Returns a model.
     *
     * @param outcomes OpenNLP's names of the labels
     * @param transitions the weight of each label behind each: {@code [before * labels + label]}
     * @param rows of each feature, by its key, the weights: {@code [(place + 3) * labels + label]},
     *     where the feature's word stands {@code place} words before the labelled one
     * @return a model of these weights, rounded to 1/512; what is rounded to nothing is left out
     * @throws IllegalArgumentException if there are more than 18 labels
     */
    public static CrfModel of(
            List<String> outcomes, float[] transitions, SortedMap<Integer, float[]> rows) {
        if (outcomes.size() * PLACES > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("outcomes " + outcomes + " must be at most 18");
        }
        int[] keys = new int[rows.size()];
        int count = 0;
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (var entry : rows.entrySet()) {
            if (pack(entry.getValue(), packed)) {
                keys[count++] = entry.getKey();
            }
        }
        int[] scaled = new int[transitions.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = rounded(transitions[i]);
        }
        byte[] bytes = packed.toByteArray();
        KeyTable features = new KeyTable(Arrays.copyOf(keys, count), starts(bytes, count), UNKNOWN);
        return new CrfModel(new Labels(outcomes), scaled, features, bytes);
    }

    /**
     * Adds a feature's weights but those that are rounded to nothing; tells whether one is left.
     */
    private static boolean pack(float[] row, ByteArrayOutputStream packed) {
        int count = 0;
        for (float weight : row) {
            count += rounded(weight) == 0 ? 0 : 1;
        }
        if (count == 0) {
            return false;
        }
        packed.write(count);
        for (int cell = 0; cell < row.length; cell++) {
            int weight = rounded(row[cell]);
            if (weight != 0) {
                packed.write(cell);
                packed.write(weight >> Byte.SIZE);
                packed.write(weight);
            }
        }
        return true;
    }

    /** Returns where each feature begins. */
    private static int[] starts(byte[] rows, int count) {
        int[] starts = new int[count];
        int at = 0;
        for (int i = 0; i < count && at < rows.length; i++) {
            starts[i] = at;
            at += 1 + rows[at] * WEIGHT;
        }
        return starts;
    }

    private static int rounded(float weight) {
        int scaled = Math.round(weight * SCALE);
        return Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, scaled));
    }

    /** Returns the key under which the rows hold a feature. */
    public static int key(String feature) {
        return FeatureName.keyOf(feature);
    }

    /** Returns the number of features that have a weight. */
    public int featureCount() {
        return features.size();
    }

    /** Returns the number of weights. */
    public int weightCount() {
        return (rows.length - features.size()) / WEIGHT;
    }

    Labels labels() {
        return labels;
    }

    /** Returns the weight of a label behind another, scaled. */
    int transition(int before, int label) {
        return transitions[before * labels.count() + label];
    }

    /** Returns the length of a row: labels times places. */
    int rowLength() {
        return labels.count() * PLACES;
    }

    /** Returns where the weights of the feature {@code key} are, for {@link #add}. */
    int find(int key) {
        return features.find(key);
    }

    /** Adds the weights of a feature to {@code row} from {@code offset} on, if it has any. */
    void add(int found, int[] row, int offset) {
        if (found == UNKNOWN) {
            return;
        }
        int end = found + rows[found] * WEIGHT;
        for (int at = found + 1; at < end; at += WEIGHT) {
            row[offset + rows[at]] += rows[at + 1] << Byte.SIZE | (rows[at + 2] & 0xff);
        }
    }

    @Override
    public <T> Sequence bestSequence(
            T[] sequence,
            Object[] additionalContext,
            BeamSearchContextGenerator<T> generator,
            SequenceValidator<T> validator) {
        Lattice lattice = new Lattice(this);
        lattice.clear(sequence.length);
        for (int i = 0; i < sequence.length; i++) {
            for (String feature : generator.getContext(i, sequence, null, additionalContext)) {
                add(find(FeatureName.keyOf(feature)), lattice.scores(), lattice.offset(i));
            }
        }
        int[] best = lattice.best();
        List<String> outcomes = new ArrayList<>(best.length);
        for (int label : best) {
            outcomes.add(labels.outcome(label));
        }
        lattice.sum();
        Sequence result = new Sequence();
        for (int i = 0; i < best.length; i++) {
            result.add(outcomes.get(i), lattice.probability(i, best[i]));
        }
        return result;
    }

    /** Returns the one best sequence, as {@link #bestSequence}. */
    @Override
    public <T> Sequence[] bestSequences(
            int numSequences,
            T[] sequence,
            Object[] additionalContext,
            double minSequenceScore,
            BeamSearchContextGenerator<T> generator,
            SequenceValidator<T> validator) {
        return bestSequences(numSequences, sequence, additionalContext, generator, validator);
    }

    /** Returns the one best sequence, as {@link #bestSequence}. */
    @Override
    public <T> Sequence[] bestSequences(
            int numSequences,
            T[] sequence,
            Object[] additionalContext,
            BeamSearchContextGenerator<T> generator,
            SequenceValidator<T> validator) {
        return new Sequence[] {bestSequence(sequence, additionalContext, generator, validator)};
    }

    @Override
    public String[] getOutcomes() {
        return labels.outcomes().toArray(String[]::new);
    }

    @Override
    public Class<?> getArtifactSerializerClass() {
        return Serializer.class;
    }

    /** Reads and writes the model for OpenNLP, which makes one by its name. */
    public static final class Serializer implements ArtifactSerializer<CrfModel> {

        @Override
        public CrfModel create(InputStream in) throws IOException {
            ArrayInput data = new ArrayInput(in);
            Labels labels = new Labels(List.of(data.readTexts()));
            int[] transitions = data.readInts();
            int[] keys = data.readInts();
            byte[] rows = data.readBytes();
            int[] starts = starts(rows, keys.length);
            if (transitions.length != labels.count() * labels.count()
                    || !endsWithLast(rows, starts)) {
                throw new IOException("model must have weights for each of its features");
            }
            KeyTable features = new KeyTable(keys, starts, UNKNOWN);
            return new CrfModel(labels, transitions, features, rows);
        }

        private static boolean endsWithLast(byte[] rows, int[] starts) {
            int end = 0;
            if (starts.length > 0) {
                int last = starts[starts.length - 1];
                end = last + 1 + rows[last] * WEIGHT;
            }
            return end == rows.length;
        }

        @Override
        public void serialize(CrfModel model, OutputStream out) throws IOException {
            ArrayOutput data = new ArrayOutput(out).write(model.getOutcomes());
            data.write(model.transitions).write(model.features.keys()).write(model.rows).flush();
        }
    }
}
