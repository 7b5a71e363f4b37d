package org.depesche.nlp;

/**
 * The features of a word that follow from its characters alone, so that they can be kept for the
 * next time it is read.
 */
final class WordFeatures {

    private static final int LONGEST_AFFIX = 5;
    private static final int LONGEST_SHAPE = 12;
    private static final int SHORTEST_ENDING = 3;
    private static final int SHORTEST_PART = 4;

    /** Shorter words in lower case are mostly prepositions, articles and conjunctions. */
    private static final int SHORTEST_CONTENT = 5;

    private static final int OUTLINE_BITS = 15;
    private static final int OUTLINE_MASK = (1 << OUTLINE_BITS) - 1;
    private static final int LONGEST_OUTLINE = 4;

    /** Short words in capitals are abbreviations. */
    private static final int LONGEST_SHORT = 3;

    private static final FeatureName WORD = new FeatureName("w=");
    private static final FeatureName EXACT = new FeatureName("W=");
    private static final FeatureName SHAPE = new FeatureName("s=");
    private static final FeatureName PARTS = new FeatureName("hh=");
    private static final FeatureName LIST = new FeatureName("g=");
    private static final FeatureName ENDING = new FeatureName("e=");
    private static final FeatureName[] PREFIXES = numbered("a");
    private static final FeatureName[] SUFFIXES = numbered("z");

    private final WordUsage table;
    private final NameLists lists;
    private final FeatureName[] columns;
    private final FeatureName[] heads;
    private final char[] capitalised = new char[WordBuffer.LONGEST];
    private final char[] shape = new char[LONGEST_SHAPE];

    WordFeatures(WordUsage table, NameLists lists) {
        this.table = table;
        this.lists = lists;
        columns = new FeatureName[table.columnCount()];
        heads = new FeatureName[columns.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new FeatureName(table.column(i) + "=");
            heads[i] = new FeatureName("h" + table.column(i) + "=");
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
        head(word, sink);
    }

    /** A word that ends in a known noun is most likely a noun, too, and used like that one. */
    private void head(WordBuffer word, FeatureSink sink) {
        int length = word.length();
        if (!Character.isLetter(word.exact()[0])) {
            return;
        }
        for (int from = SHORTEST_PART; from <= length - SHORTEST_PART; from++) {
            int row = table.findCapitalised(word.lower(), from, length);
            if (row != WordUsage.UNKNOWN) {
                for (int i = 0; i < columns.length; i++) {
                    sink.add(heads[i], Integer.toString(table.value(row, i)));
                }
                sink.add(PARTS, rest(word, from));
                return;
            }
        }
        sink.add(PARTS, "0");
    }

    private String rest(WordBuffer word, int head) {
        boolean joint = head > SHORTEST_PART && word.lower()[head - 1] == 's';
        boolean known =
                table.findCapitalised(word.lower(), 0, head) != WordUsage.UNKNOWN
                        || (joint
                                && table.findCapitalised(word.lower(), 0, head - 1)
                                        != WordUsage.UNKNOWN);
        return known ? "2" : "1";
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
        if (isCapitals(word)) {
            found |= lists.lists(NameLists.key(capitalised(word), length));
        }
        add(LIST, found, sink);
        add(ENDING, endings(word), sink);
    }

    private static boolean isCapitals(WordBuffer word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.exact()[i])) {
                return false;
            }
        }
        return word.length() > LONGEST_SHORT;
    }

    /** A word in capitals as it stands in running text. */
    private char[] capitalised(WordBuffer word) {
        System.arraycopy(word.lower(), 0, capitalised, 0, word.length());
        capitalised[0] = word.exact()[0];
        return capitalised;
    }

    /**
     * Returns what a word is to its neighbours: its class, in {@link #group}, and how it looks, in
     * {@link #outline}.
     */
    int kind(WordBuffer word) {
        int row = table.find(word);
        int group = row == WordUsage.UNKNOWN ? 1 : table.value(row, 0) + 2;
        return (group << OUTLINE_BITS) | outline(word);
    }

    /** Returns a number for the class, 1 for a word without one; 0 is free for no word. */
    static char group(int kind) {
        return (char) (kind >>> OUTLINE_BITS);
    }

    /** Returns a hash of the kinds of characters, and of short words as they are, in 15 bits. */
    static char outline(int kind) {
        return (char) (kind & OUTLINE_MASK);
    }

    private static int outline(WordBuffer word) {
        int hash = 1;
        char last = 0;
        int size = 0;
        for (int i = 0; i < word.length() && size < LONGEST_OUTLINE; i++) {
            char kind = kind(word.exact()[i]);
            if (kind != last) {
                hash = 31 * hash + kind;
                size++;
            }
            last = kind;
        }
        if (word.length() < SHORTEST_CONTENT && Character.isLowerCase(word.exact()[0])) {
            for (int i = 0; i < word.length(); i++) {
                hash = 31 * hash + word.exact()[i];
            }
        }
        return (hash ^ (hash >>> OUTLINE_BITS)) & OUTLINE_MASK;
    }

    /** Tells whether a name of several tokens in a list begins with this word. */
    boolean begins(WordBuffer word) {
        int stem = NameLists.stem(word.exact(), word.length());
        return lists.lists(NameLists.key(word.exact(), stem)) < 0;
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
