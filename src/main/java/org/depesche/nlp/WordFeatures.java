package org.depesche.nlp;

/**
 * The features of a word that follow from its characters alone, so that they can be kept for the
 * next time it is read.
 */
final class WordFeatures {

    private static final int LONGEST_AFFIX = 5;
    private static final int LONGEST_SHAPE = 12;
    private static final int SHORTEST_ENDING = 3;

    private static final FeatureName WORD = new FeatureName("w=");
    private static final FeatureName EXACT = new FeatureName("W=");
    private static final FeatureName SHAPE = new FeatureName("s=");
    private static final FeatureName LIST = new FeatureName("g=");
    private static final FeatureName ENDING = new FeatureName("e=");
    private static final FeatureName[] PREFIXES = numbered("a");
    private static final FeatureName[] SUFFIXES = numbered("z");

    private final WordUsage table;
    private final NameLists lists;
    private final FeatureName[] columns;
    private final char[] shape = new char[LONGEST_SHAPE];

    WordFeatures(WordUsage table, NameLists lists) {
        this.table = table;
        this.lists = lists;
        columns = new FeatureName[table.columnCount()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new FeatureName(table.column(i) + "=");
        }
    }

    private static FeatureName[] numbered(String name) {
        FeatureName[] names = new FeatureName[LONGEST_AFFIX + 1];
        for (int i = 0; i < names.length; i++) {
            names[i] = new FeatureName(name + i + "=");
        }
        return names;
    }

    /** Gives the features of {@code word} to {@code sink}. */
    void of(WordBuffer word, FeatureSink sink) {
        int length = word.length();
        sink.add(WORD, word.lower(), 0, length);
        sink.add(EXACT, word.exact(), 0, length);
        affixes(word, sink);
        sink.add(SHAPE, shape, 0, shape(word));
        columns(word, sink);
        lists(word, sink);
    }

    private static void affixes(WordBuffer word, FeatureSink sink) {
        int length = word.length();
        for (int n = 1; n <= LONGEST_AFFIX && n < length; n++) {
            sink.add(PREFIXES[n], word.exact(), 0, n);
            sink.add(SUFFIXES[n], word.exact(), length - n, length);
        }
    }

    /** Of a run of like characters two count: {@code McDonald} is {@code XxXxx}. */
    private int shape(WordBuffer word) {
        int size = 0;
        int run = 0;
        for (int i = 0; i < word.length() && size < LONGEST_SHAPE; i++) {
            char kind = kind(word.exact()[i]);
            run = size > 0 && shape[size - 1] == kind ? run + 1 : 0;
            if (run < 2) {
                shape[size++] = kind;
            }
        }
        return size;
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isDigit(c)) {
            return 'd';
        }
        return Character.isLetter(c) ? 'x' : c;
    }

    private void columns(WordBuffer word, FeatureSink sink) {
        int row = table.find(word);
        for (int i = 0; i < columns.length; i++) {
            int value = row == WordUsage.UNKNOWN ? -1 : table.value(row, i);
            sink.add(columns[i], Integer.toString(value));
        }
    }

    private void lists(WordBuffer word, FeatureSink sink) {
        int length = word.length();
        int found = lists.lists(NameLists.key(word.exact(), length));
        if ((found & Integer.MAX_VALUE) == 0 && length > 2 && word.lower()[length - 1] == 's') {
            found = lists.lists(NameLists.key(word.exact(), length - 1));
        }
        add(LIST, found, sink);
        add(ENDING, endings(word), sink);
    }

    private int endings(WordBuffer word) {
        int length = word.length();
        int found = 0;
        for (int from = length - SHORTEST_ENDING; from > 1; from--) {
            found |= lists.endings(word.lower(), from, length);
        }
        return found;
    }

    private void add(FeatureName name, int found, FeatureSink sink) {
        for (int i = 0; i < lists.listCount(); i++) {
            if ((found & 1 << i) != 0) {
                sink.add(name, lists.list(i));
            }
        }
    }
}
