package org.depesche.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.util.model.ArtifactSerializer;
import opennlp.tools.util.model.SerializableArtifact;

/**
 * What raw text tells about words: the class of each, and how it is used. Built by training, part
 * of the model file. Immutable.
 */
public final class WordUsage implements SerializableArtifact {

    /** Nothing is known about a word. */
    static final int UNKNOWN = -1;

    private static final FeatureName WORD = new FeatureName("");

    private final KeyTable words;
    private final String[] columns;
    private final short[][] values;

    private WordUsage(KeyTable words, String[] columns, short[][] values) {
        this.words = words;
        this.columns = columns;
        this.values = values;
    }

    /**
     * Returns a table of words.
     *
     * @param columns the names of what is said of each word
     * @param rows the words and what is said of them, in the order of {@code columns}, each in [0,
     *     32767], or -1 for nothing
     * @throws IllegalArgumentException if a row has not as many values as there are columns
     */
    public static WordUsage of(String[] columns, Map<String, short[]> rows) {
        SortedMap<Integer, short[]> byKey = new TreeMap<>();
        for (Map.Entry<String, short[]> row : new TreeMap<>(rows).entrySet()) {
            if (row.getValue().length != columns.length) {
                throw new IllegalArgumentException(
                        "row of " + row.getKey() + " must have " + columns.length + " values");
            }
            byKey.putIfAbsent(WORD.key(row.getKey()), row.getValue());
        }
        int[] keys = byKey.keySet().stream().mapToInt(Integer::intValue).toArray();
        short[][] values = new short[columns.length][keys.length];
        int index = 0;
        for (short[] row : byKey.values()) {
            for (int column = 0; column < columns.length; column++) {
                values[column][index] = row[column];
            }
            index++;
        }
        return new WordUsage(table(keys), columns.clone(), values);
    }

    /** Returns a table of the place of each key. */
    private static KeyTable table(int[] keys) {
        int[] places = new int[keys.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        return new KeyTable(keys, places, UNKNOWN);
    }

    /** Returns the number of words. */
    public int size() {
        return words.size();
    }

    int columnCount() {
        return columns.length;
    }

    String column(int column) {
        return columns[column];
    }

    /** Returns the row of the word, {@link #UNKNOWN} if it has none. */
    int find(WordBuffer word) {
        return words.find(WORD.key(word.exact(), 0, word.length()));
    }

    /** Returns the row of these lower-case letters as a word with a capital. */
    int findCapitalised(char[] lower, int from, int to) {
        char first = lower[from];
        lower[from] = Character.toUpperCase(first);
        int row = words.find(WORD.key(lower, from, to));
        lower[from] = first;
        return row;
    }

    /** Returns what a column says of a word, -1 for nothing. */
    int value(int row, int column) {
        return values[column][row];
    }

    @Override
    public Class<?> getArtifactSerializerClass() {
        return Serializer.class;
    }

    /** Reads and writes the table for OpenNLP, which makes one by its name. */
    public static final class Serializer implements ArtifactSerializer<WordUsage> {

        @Override
        public WordUsage create(InputStream in) throws IOException {
            ArrayInput data = new ArrayInput(in);
            String[] columns = data.readTexts();
            KeyTable words = table(data.readInts());
            short[][] values = new short[columns.length][];
            for (int column = 0; column < columns.length; column++) {
                values[column] = data.readShorts();
                if (values[column].length != words.size()) {
                    throw new IOException("column " + columns[column] + " has other words");
                }
            }
            return new WordUsage(words, columns, values);
        }

        @Override
        public void serialize(WordUsage table, OutputStream out) throws IOException {
            ArrayOutput data = new ArrayOutput(out).write(table.columns);
            data.write(table.words.keys());
            for (short[] column : table.values) {
                data.write(column);
            }
            data.flush();
        }
    }

    @Override
    public String toString() {
        return size() + " words with " + Arrays.toString(columns);
    }
}
