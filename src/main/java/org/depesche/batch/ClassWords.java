package org.depesche.batch;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The words in an element's class and id: {@code article-footer socialShare} has four. */
final class ClassWords {

    private static final Pattern BORDER = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final int LONGEST = 500;

    private ClassWords() {}

    static Set<String> of(Element element) {
        Set<String> words = new LinkedHashSet<>();
        add(words, element.className());
        add(words, element.id());
        return words;
    }

    private static void add(Set<String> words, String names) {
        if (names.isEmpty()) {
            return;
        }
        String some = names.substring(0, Math.min(names.length(), LONGEST));
        for (String word : BORDER.split(some, -1)) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
    }
}
