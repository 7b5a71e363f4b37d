package org.depesche.nlp;

import java.util.ArrayList;
import java.util.List;
import org.depesche.text.Document;

/**
 * The sentences of a document as OpenNLP's name finder takes them: words, and for each word its
 * additional context. For training and for comparison; the {@link NameTagger} needs no strings.
 */
public final class NameContexts {

    private static final String MARK = "ne=";

    private final Document document;
    private final ContextFeatures features;
    private final WordFeatures wordFeatures;
    private final WordBuffer buffer = new WordBuffer();

    public NameContexts(Document document, WordUsage words, NameLists lists) {
        this.document = document;
        this.wordFeatures = new WordFeatures(words, lists);
        this.features = new ContextFeatures(lists, document);
    }

    /**
     * From now on the contexts tell how a word was read elsewhere in the document.
     *
     * @param tags the names that a first reading found
     */
    public NameContexts readAgain(List<NameTag> tags) {
        features.readAgain(NamesElsewhere.of(document, tags));
        return this;
    }

    /** Returns the words of a sentence. */
    public String[] words(int sentence) {
        int first = document.sentenceStart(sentence);
        String[] words = new String[document.sentenceEnd(sentence) - first];
        for (int i = 0; i < words.length; i++) {
            words[i] = document.tokenText(first + i);
        }
        return words;
    }

    /** Returns the additional context of each word of a sentence. */
    public String[][] contexts(int sentence) {
        int first = document.sentenceStart(sentence);
        int behind = document.sentenceEnd(sentence);
        features.begin(first, behind);
        for (int token = first; token < behind; token++) {
            buffer.read(document.text(), document.tokenStart(token), document.tokenEnd(token));
            features.kind(token, wordFeatures.kind(buffer));
            features.mayBegin(token);
        }
        String[][] contexts = new String[behind - first][];
        for (int i = 0; i < contexts.length; i++) {
            List<String> found = new ArrayList<>();
            features.of(first + i, new TextSink(found));
            contexts[i] =
                    found.stream().map(f -> f.substring(MARK.length())).toArray(String[]::new);
        }
        return contexts;
    }
}
