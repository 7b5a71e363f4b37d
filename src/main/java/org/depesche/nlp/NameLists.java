package org.depesche.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.model.ArtifactSerializer;
import opennlp.tools.util.model.SerializableArtifact;

/**
 * Lists of names and of words beside names, as the tagger asks for them: which lists hold this
 * sequence of tokens? Built by training, part of the model file. Immutable.
 */
public final class NameLists implements SerializableArtifact {

    /** No longer name is looked for. */
    static final int LONGEST = 8;

    private static final int NONE = 0;
    private static final FeatureName NAME = new FeatureName("");
    private static final FeatureName ENDING = new FeatureName("-");
    private static final long SEPARATED = 0x5bd1e995L;

    private final String[] lists;

    /**
     * The lists that hold a name, a bit each; the sign bit says that longer names begin with it.
     */
    private final KeyTable names;

    private NameLists(String[] lists, KeyTable names) {
        this.lists = lists;
        this.names = names;
    }

    /**
     * Returns the lists under their names.
     *
     * @param lists at most 30 lists of names; a name of more than 8 tokens is left out; what begins
     *     with a hyphen is the ending of a word
     * @throws IllegalArgumentException if there are more than 30
     */
    public static NameLists of(SortedMap<String, ? extends Collection<String>> lists) {
        if (lists.size() > 30) {
            throw new IllegalArgumentException("lists " + lists.size() + " must be at most 30");
        }
        SortedMap<Integer, Integer> byKey = new TreeMap<>();
        int list = 0;
        for (Collection<String> names : lists.values()) {
            for (String name : names) {
                if (name.startsWith("-")) {
                    int ending = ENDING.key(name.substring(1).toLowerCase(Locale.ROOT));
                    byKey.merge(ending, 1 << list, (a, b) -> a | b);
                    continue;
                }
                add(SimpleTokenizer.INSTANCE.tokenize(name), list, byKey);
            }
            list++;
        }
        return new NameLists(
                lists.keySet().toArray(String[]::new),
                new KeyTable(
                        byKey.keySet().stream().mapToInt(Integer::intValue).toArray(),
                        byKey.values().stream().mapToInt(Integer::intValue).toArray(),
                        NONE));
    }

    private static void add(String[] tokens, int list, Map<Integer, Integer> byKey) {
        if (tokens.length == 0 || tokens.length > LONGEST) {
            return;
        }
        int key = 0;
        for (int i = 0; i < tokens.length; i++) {
            char[] token = tokens[i].toCharArray();
            int length = i + 1 < tokens.length ? stem(token, token.length) : token.length;
            key = i == 0 ? key(token, length) : key(key, token, length);
            if (i + 1 < tokens.length) {
                byKey.merge(key, Integer.MIN_VALUE, (a, b) -> a | b);
            }
        }
        byKey.merge(key, 1 << list, (a, b) -> a | b);
    }

    private static int joined(int key, int next) {
        long mixed = (key * SEPARATED + 1) ^ (next & 0xffffffffL);
        mixed *= 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 32);
    }

    /**
     * Returns how much of a token that is not a name's last one counts: {@code Deutschen} and
     * {@code Deutscher} are {@code Deutsche}.
     */
    static int stem(char[] token, int length) {
        boolean ending = length > 4 && "nrsm".indexOf(token[length - 1]) >= 0;
        return ending && token[length - 2] == 'e' ? length - 1 : length;
    }

    /** Returns the key of a name of one token. */
    static int key(char[] chars, int length) {
        return NAME.key(chars, 0, length);
    }

    /** Returns the lists that hold the ending of a word in lower case. */
    int endings(char[] lower, int from, int to) {
        return lists(ENDING.key(lower, from, to));
    }

    /** Returns the key of the name {@code key} with one token more. */
    static int key(int key, char[] chars, int length) {
        return joined(key, key(chars, length));
    }

    /**
     * Returns the lists that hold a name, a bit each; the sign bit says that longer names begin
     * with it.
     */
    int lists(int key) {
        return names.find(key);
    }

    int listCount() {
        return lists.length;
    }

    String list(int list) {
        return lists[list];
    }

    @Override
    public Class<?> getArtifactSerializerClass() {
        return Serializer.class;
    }

    /** Reads and writes the lists for OpenNLP, which makes one by its name. */
    public static final class Serializer implements ArtifactSerializer<NameLists> {

        @Override
        public NameLists create(InputStream in) throws IOException {
            ArrayInput data = new ArrayInput(in);
            String[] lists = data.readTexts();
            return new NameLists(lists, new KeyTable(data.readInts(), data.readInts(), NONE));
        }

        @Override
        public void serialize(NameLists lists, OutputStream out) throws IOException {
            ArrayOutput data = new ArrayOutput(out).write(lists.lists);
            data.write(lists.names.keys()).write(lists.names.values()).flush();
        }
    }
}
