package org.depesche.lexicon;

import java.util.Collection;

/**
 * A fixed set of words, each with its place in the list that it was made from, looked up in a
 * stretch of text without making a string of it. Immutable.
 */
public final class WordTable {

    private static final int NONE = -1;

    private final String[] words;
    private final Vocabulary vocabulary;

    /** By number in the vocabulary the first place in the list. */
    private final int[] places;

    private WordTable(Collection<String> words, Vocabulary vocabulary) {
        this.words = words.toArray(new String[0]);
        this.vocabulary = vocabulary;
        places = new int[this.words.length];
        for (int place = places.length - 1; place >= 0; place--) {
            String word = this.words[place];
            places[vocabulary.add(word, 0, word.length())] = place;
        }
    }

    /** Returns a table in which words are found letter by letter as they are written. */
    public static WordTable exact(Collection<String> words) {
        return new WordTable(words, Vocabulary.exact());
    }

    /**
     * Returns a table in which capital and small letters are the same. Folding is by letter and
     * independent of any locale; {@code ß} is not {@code ss}.
     */
    public static WordTable folding(Collection<String> words) {
        return new WordTable(words, Vocabulary.folding());
    }

    /** Returns the number of words that it was made from. */
    public int size() {
        return words.length;
    }

    /** Returns the word at a place of the list. */
    public String word(int index) {
        return words[index];
    }

    /** Returns the place of {@code word} in the list, the first if it stands there twice; or -1. */
    public int find(String word) {
        return find(word, 0, word.length());
    }

    /**
     * Returns the place in the list of the word that stands in {@code text} from {@code start} up
     * to {@code end}, -1 if that is none of the words.
     */
    public int find(String text, int start, int end) {
        int number = vocabulary.find(text, start, end);
        return number < 0 ? NONE : places[number];
    }
}
