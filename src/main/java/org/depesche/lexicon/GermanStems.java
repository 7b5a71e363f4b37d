package org.depesche.lexicon;

import org.apache.lucene.analysis.de.GermanLightStemmer;

/** German words without their endings, by Lucene's light stemmer, for comparing inflected names. */
public final class GermanStems {

    private GermanStems() {}

    /**
     * Returns the stems of the words of {@code text} in lower case, with single spaces between.
     *
     * @param text words parted by spaces
     */
    public static String of(String text) {
        GermanLightStemmer stemmer = new GermanLightStemmer();
        StringBuilder stems = new StringBuilder(text.length());
        for (String word : text.split(" ", -1)) {
            char[] letters = word.toLowerCase(java.util.Locale.GERMAN).toCharArray();
            int length = stemmer.stem(letters, letters.length);
            stems.append(stems.length() == 0 ? "" : " ").append(letters, 0, length);
        }
        return stems.toString();
    }
}
