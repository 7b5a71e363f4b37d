package org.depesche.name;

import java.util.ArrayList;
import java.util.List;
import org.depesche.lexicon.PhraseTable;
import org.depesche.text.Document;

/** A name or an alias of a listed organisation, as it is looked for in a text. */
final class ListedForm {

    static final int NONE = -1;

    private static final String APOSTROPHES = "'’";

    private final ListedOrganisation organisation;
    private final List<String> words;

    /** For each word whether white space stands before it in the name. */
    private final List<Boolean> spaced;

    private ListedForm(ListedOrganisation organisation, List<String> words, List<Boolean> spaced) {
        this.organisation = organisation;
        this.words = words;
        this.spaced = spaced;
    }

    /**
     * @param name one of the names of {@code organisation}, with single spaces
     */
    static ListedForm of(ListedOrganisation organisation, String name) {
        List<String> words = PhraseTable.tokens(name);
        List<Boolean> spaced = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            int start = name.indexOf(word, at);
            spaced.add(start > at);
            at = start + word.length();
        }
        return new ListedForm(organisation, words, List.copyOf(spaced));
    }

    ListedOrganisation organisation() {
        return organisation;
    }

    int wordCount() {
        return words.size();
    }

    /** Returns what the first word of the name may look like in a text. */
    Iterable<String> firstWords() {
        return organisation.ambiguous()
                ? List.of(words.get(0))
                : NameForms.of(words.get(0), isNoun(0));
    }

    /** The head of a name is its last word, and what stands before {@code für} or {@code der}. */
    private boolean isNoun(int word) {
        return word == words.size() - 1 || Character.isLowerCase(words.get(word + 1).charAt(0));
    }

    /**
     * Returns the token behind the name, {@link #NONE} if it does not stand at {@code token}. The
     * first word is not looked at again. Hyphens may stand for spaces where the name is the first
     * part of a compound: {@code Deutsche-Bank-Chef}.
     */
    int matchEnd(Document document, int token) {
        int at = token + 1;
        boolean hyphens = false;
        for (int word = 1; word < words.size(); word++) {
            if (spaced.get(word) && document.isInnerHyphen(at)) {
                hyphens = true;
                at++;
            } else if (at >= document.tokenCount()
                    || document.spaceBefore(at) != spaced.get(word)) {
                return NONE;
            }
            if (at >= document.tokenCount() || !isWord(document.tokenText(at), word)) {
                return NONE;
            }
            at++;
        }
        if (hyphens && !document.isInnerHyphen(at)) {
            return NONE;
        }
        return organisation.ambiguous() ? at : behindApostrophe(document, token, at);
    }

    private boolean isWord(String text, int word) {
        String listed = words.get(word);
        return text.equals(listed)
                || (!organisation.ambiguous()
                        && text.length() + 2 >= listed.length()
                        && NameForms.of(listed, isNoun(word)).contains(text));
    }

    /** {@code Bitmarx’} and {@code Intelion's} are genitives, which belong to the mention. */
    private int behindApostrophe(Document document, int token, int end) {
        if (!isApostrophe(document, end) || document.spaceBefore(end)) {
            return end;
        }
        boolean s =
                end + 1 < document.tokenCount()
                        && document.tokenEquals(end + 1, "s")
                        && !document.spaceBefore(end + 1);
        if (s) {
            return end + 2;
        }
        boolean quoted = token > 0 && isApostrophe(document, token - 1);
        return !quoted && NameForms.isSibilant(words.get(words.size() - 1)) ? end + 1 : end;
    }

    private static boolean isApostrophe(Document document, int token) {
        return token < document.tokenCount()
                && document.tokenEnd(token) - document.tokenStart(token) == 1
                && APOSTROPHES.indexOf(document.tokenChar(token)) >= 0;
    }
}
