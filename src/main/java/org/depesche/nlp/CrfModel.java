package org.depesche.nlp;

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

    private final Labels labels;
    private final int[] transitions;
    private final KeyTable features;

    /** Where the cells of each feature begin, and behind the last. */
    private final int[] starts;

    private final byte[] cells;
    private final short[] weights;

    private CrfModel(
            Labels labels,
            int[] transitions,
            KeyTable features,
            int[] starts,
            byte[] cells,
            short[] weights) {
        this.labels = labels;
        this.transitions = transitions;
        this.features = features;
        this.starts = starts;
        this.cells = cells;
        this.weights = weights;
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
        int[] starts = new int[rows.size() + 1];
        byte[] cells = new byte[64];
        short[] weights = new short[64];
        int size = 0;
        int row = 0;
        for (var entry : rows.entrySet()) {
            int before = size;
            float[] values = entry.getValue();
            if (size + values.length > cells.length) {
                cells = Arrays.copyOf(cells, 2 * cells.length + values.length);
                weights = Arrays.copyOf(weights, cells.length);
            }
            for (int cell = 0; cell < values.length; cell++) {
                int weight = rounded(values[cell]);
                if (weight != 0) {
                    cells[size] = (byte) cell;
                    weights[size++] = (short) weight;
                }
            }
            if (size > before) {
                keys[row++] = entry.getKey();
                starts[row] = size;
            }
        }
        int[] scaled = new int[transitions.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = rounded(transitions[i]);
        }
        return new CrfModel(
                new Labels(outcomes),
                scaled,
                new KeyTable(Arrays.copyOf(keys, row)),
                Arrays.copyOf(starts, row + 1),
                Arrays.copyOf(cells, size),
                Arrays.copyOf(weights, size));
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
        return weights.length;
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

    /** Adds the weights of the feature {@code key} to {@code row} from {@code offset} on. */
    void add(int key, int[] row, int offset) {
        int feature = features.find(key);
        if (feature < 0) {
            return;
        }
        for (int i = starts[feature]; i < starts[feature + 1]; i++) {
            row[offset + cells[i]] += weights[i];
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
                add(FeatureName.keyOf(feature), lattice.scores(), lattice.offset(i));
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
            KeyTable features = KeyTable.read(data);
            int[] starts = data.readInts();
            byte[] cells = data.readBytes();
            short[] weights = data.readShorts();
            boolean fits =
                    transitions.length == labels.count() * labels.count()
                            && starts.length == features.size() + 1
                            && starts[features.size()] == cells.length
                            && weights.length == cells.length;
            if (!fits) {
                throw new IOException("model must have a weight for each cell of its features");
            }
            return new CrfModel(labels, transitions, features, starts, cells, weights);
        }

        @Override
        public void serialize(CrfModel model, OutputStream out) throws IOException {
            ArrayOutput data = new ArrayOutput(out).write(model.getOutcomes());
            data.write(model.transitions);
            model.features.write(data);
            data.write(model.starts).write(model.cells).write(model.weights).flush();
        }
    }
}
