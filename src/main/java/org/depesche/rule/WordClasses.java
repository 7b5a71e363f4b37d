package org.depesche.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.lexicon.MalformedFileException;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.lexicon.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The word classes of a rule set: which token and which phrase belongs to which class and with what
 * value. Phrases are kept in a trie whose nodes carry classes as its words do; the node of a single
 * word is the word's number.
 */
final class WordClasses {

    /** A node's classes and the value that the word has in each. */
    private static final class Node {
        final Map<Integer, String> values = new HashMap<>();
        int signature;
    }

    private final Map<String, Integer> classNumbers = new LinkedHashMap<>();
    private final Vocabulary vocabulary = Vocabulary.exact();

    /** Each phrase as the numbers of its words. */
    private final List<int[]> phrases = new ArrayList<>();

    private final List<Integer> phraseClasses = new ArrayList<>();
    private final List<String> phraseValues = new ArrayList<>();
    private final List<DigitClass> digitClasses = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Long, Integer> children = new HashMap<>();
    private final BitSet parents = new BitSet();
    private final List<BitSet> signatures = new ArrayList<>();
    private final Map<BitSet, Integer> signatureNumbers = new HashMap<>();
    private final int[][] digitSignatures = new int[DigitClass.LONGEST + 1][];

    /**
     * Adds the words of a table with the columns class, value, stems and endings. Stems are parted
     * by {@code |}; endings by spaces, {@code -} is the bare stem, and none at all means just that.
     */
    void add(Table table) throws MalformedFileException {
        for (Row row : table.rows()) {
            int classNumber = classNumber(row.cell(0));
            String value = row.cell(1);
            String cell = row.cell(3);
            String[] endings = cell.isEmpty() ? new String[] {"-"} : cell.split(" ", -1);
            for (String stem : row.cell(2).split("\\|", -1)) {
                if (stem.isBlank()) {
                    throw table.malformed(row, "has an empty word");
                }
                for (String ending : endings) {
                    addWord(classNumber, value, ending.equals("-") ? stem : stem + ending);
                }
            }
        }
    }

    void add(DigitClass digits) {
        classNumber(digits.name());
        digitClasses.add(digits);
    }

    /** Adds a class without words and returns its number. */
    int classNumber(String name) {
        Integer known = classNumbers.putIfAbsent(name, classNumbers.size());
        return known == null ? classNumbers.size() - 1 : known;
    }

    void addLiterals(Collection<String> words) {
        for (String word : words) {
            addWord(classNumber("=" + word), word, word);
        }
    }

    private void addWord(int classNumber, String value, String word) {
        addPhrase(classNumber, value, word);
        if (Character.isLowerCase(word.charAt(0))) {
            String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            addPhrase(classNumber, value, capital);
        }
    }

    private void addPhrase(int classNumber, String value, String phrase) {
        phrases.add(vocabulary.addTokens(phrase));
        phraseClasses.add(classNumber);
        phraseValues.add(value);
    }

    /** Ends the collection of words. */
    void freeze(Collection<String> readerClasses) {
        signature(new BitSet());
        for (int id = 0; id < vocabulary.size(); id++) {
            nodes.add(new Node());
        }
        for (int i = 0; i < phrases.size(); i++) {
            node(phrases.get(i)).values.putIfAbsent(phraseClasses.get(i), phraseValues.get(i));
        }
        for (int id = 0; id < nodes.size(); id++) {
            freezeNode(id);
        }
        for (String name : readerClasses) {
            BitSet own = new BitSet();
            own.set(classNumber(name));
            signature(own);
        }
        freezeDigits();
    }

    private void freezeNode(int id) {
        Node node = nodes.get(id);
        BitSet classes = new BitSet();
        for (int classNumber : node.values.keySet()) {
            classes.set(classNumber);
        }
        if (id < vocabulary.size()) {
            String word = vocabulary.word(id);
            if (word.length() <= DigitClass.LONGEST && isDigits(word, 0, word.length())) {
                addDigitClasses(Integer.parseInt(word), word.length(), classes);
            }
        }
        node.signature = signature(classes);
    }

    private void freezeDigits() {
        int count = 1;
        for (int length = 1; length <= DigitClass.LONGEST; length++) {
            count *= 10;
            digitSignatures[length] = new int[count];
            BitSet borders = digitBorders(count);
            for (int low = 0, high; low < count; low = high) {
                BitSet classes = new BitSet();
                addDigitClasses(low, length, classes);
                high = borders.nextSetBit(low + 1);
                Arrays.fill(digitSignatures[length], low, high, signature(classes));
            }
        }
    }

    /** Returns the numbers up to {@code count} where a class begins, or has ended before. */
    private BitSet digitBorders(int count) {
        BitSet borders = new BitSet();
        borders.set(count);
        for (DigitClass digits : digitClasses) {
            borders.set(Math.min(count, digits.low()));
            borders.set(Math.min(count, digits.high() + 1));
        }
        return borders;
    }

    private void addDigitClasses(int number, int length, BitSet classes) {
        for (DigitClass digits : digitClasses) {
            if (digits.contains(number, length)) {
                classes.set(classNumber(digits.name()));
            }
        }
    }

    private Node node(int[] phrase) {
        int node = phrase[0];
        for (int i = 1; i < phrase.length; i++) {
            parents.set(node);
            Long edge = edge(node, phrase[i]);
            Integer child = children.get(edge);
            if (child == null) {
                child = nodes.size();
                nodes.add(new Node());
                children.put(edge, child);
            }
            node = child;
        }
        return nodes.get(node);
    }

    /** Multiplied by an odd number, so that the hashes of edges differ as the edges do. */
    private static long edge(int node, int word) {
        return ((long) node << 32 | word) * 0x9e3779b97f4a7c15L;
    }

    private int signature(BitSet classes) {
        Integer known = signatureNumbers.putIfAbsent(classes, signatures.size());
        if (known == null) {
            signatures.add(classes);
            return signatures.size() - 1;
        }
        return known;
    }

    /** Returns the signature of a class that is read by a {@link PhraseReader}. */
    int readerSignature(String name) {
        BitSet own = new BitSet();
        own.set(classNumber(name));
        return signature(own);
    }

    Map<String, Integer> classNumbers() {
        return classNumbers;
    }

    List<BitSet> signatures() {
        return signatures;
    }

    /** Returns the number of the word that stands there, -1 if no class has it. */
    int word(String text, int start, int end) {
        return vocabulary.find(text, start, end);
    }

    /** Returns the signature of the node, the classes of the word or phrase that leads there. */
    int signature(int node) {
        return nodes.get(node).signature;
    }

    /** Tells whether longer phrases go on from the node. */
    boolean hasChildren(int node) {
        return parents.get(node);
    }

    /** Returns the node behind {@code node} on {@code word}, -1 if no phrase goes on so. */
    int child(int node, int word) {
        Integer child = word < 0 ? null : children.get(edge(node, word));
        return child == null ? -1 : child;
    }

    /** Returns the value that the node's word or phrase has in a class, null if it has none. */
    @Nullable String value(int node, int classNumber) {
        return nodes.get(node).values.get(classNumber);
    }

    /** Returns the signature of a token of digits, 0 if it is of no class. */
    int digits(String text, int start, int end) {
        if (end - start > DigitClass.LONGEST || !isDigits(text, start, end)) {
            return 0;
        }
        return digitSignatures[end - start][Integer.parseInt(text, start, end, 10)];
    }

    /** Tells whether a signature holds a class. */
    boolean isInClass(int signature, int classNumber) {
        return signatures.get(signature).get(classNumber);
    }

    static boolean isDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return end > start;
    }
}
