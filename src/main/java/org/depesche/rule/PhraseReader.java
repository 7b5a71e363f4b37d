package org.depesche.rule;

import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the members of a word class that no table can list, such as numerals. Must be safe to
 * use from several threads, and bounded in the number of tokens that it looks at.
 */
@FunctionalInterface
public interface PhraseReader {

    /**
     * Reads the longest member of the class that starts with a token.
     *
     * @return the phrase, null if none starts there
     */
    @Nullable Phrase read(Document document, int token);
}
