package org.depesche.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * An article divided into tokens and sentences, the form that every stage reads. Each token belongs
 * to exactly one sentence. Immutable.
 *
 * <p>Stages walk over tokens by index ({@code 0 <= token < tokenCount()}) because that costs no
 * object a token; results carry character offsets only.
 */
public final class Document {

    private final Article article;
    private final String text;
    private final int[] tokenStarts;
    private final int[] tokenEnds;

    /** First token of each sentence, and the number of tokens behind the last. */
    private final int[] sentenceTokens;

    private final int[] partStarts;
    private final Part[] parts;

    private Document(Builder builder) {
        article = builder.article;
        text = article.text();
        tokenStarts = trimmed(builder.starts, builder.tokens);
        tokenEnds = trimmed(builder.ends, builder.tokens);
        sentenceTokens = Arrays.copyOf(builder.sentenceTokens, builder.sentences + 1);
        sentenceTokens[builder.sentences] = builder.tokens;
        partStarts = Arrays.copyOf(builder.partStarts, builder.partCount);
        parts = Arrays.copyOf(builder.parts, builder.partCount);
    }

    private static int[] trimmed(int[] values, int count) {
        return values.length == count ? values : Arrays.copyOf(values, count);
    }

    /** Returns a builder for the tokens and sentences of {@code article}. */
    public static Builder builder(Article article) {
        return new Builder(article);
    }

    public Article article() {
        return article;
    }

    /** Returns the article's text. */
    public String text() {
        return text;
    }

    public int tokenCount() {
        return tokenStarts.length;
    }

    /** Returns the offset of the token's first character. */
    public int tokenStart(int token) {
        return tokenStarts[token];
    }

    /** Returns the offset behind the token's last character. */
    public int tokenEnd(int token) {
        return tokenEnds[token];
    }

    /** Returns the characters of the token. */
    public String tokenText(int token) {
        return text.substring(tokenStarts[token], tokenEnds[token]);
    }

    /** Tells whether the token is {@code word}, letter by letter. */
    public boolean tokenEquals(int token, String word) {
        int start = tokenStarts[token];
        return tokenEnds[token] - start == word.length() && text.startsWith(word, start);
    }

    /** Returns the token's first character. */
    public char tokenChar(int token) {
        return text.charAt(tokenStarts[token]);
    }

    /**
     * Tells whether a hyphen stands at {@code token} with no white space on either side, as it does
     * inside of a compound.
     *
     * @param token not negative; behind the last token there is no hyphen
     */
    public boolean isInnerHyphen(int token) {
        return token + 1 < tokenCount()
                && tokenEquals(token, "-")
                && !spaceBefore(token)
                && !spaceBefore(token + 1);
    }

    /** Tells whether white space or the start of the text stands before the token. */
    public boolean spaceBefore(int token) {
        return token == 0 || tokenEnds[token - 1] < tokenStarts[token];
    }

    /** Returns the span from the first character of one token to the last of another. */
    public Span span(int firstToken, int lastToken) {
        return new Span(tokenStarts[firstToken], tokenEnds[lastToken]);
    }

    /**
     * Returns the first token that ends behind {@code offset}, {@code tokenCount()} if there is
     * none.
     */
    public int tokenAt(int offset) {
        int at = Arrays.binarySearch(tokenEnds, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    public int sentenceCount() {
        return sentenceTokens.length - 1;
    }

    /** Returns the sentence's first token. */
    public int sentenceStart(int sentence) {
        return sentenceTokens[sentence];
    }

    /** Returns the token behind the sentence's last. */
    public int sentenceEnd(int sentence) {
        return sentenceTokens[sentence + 1];
    }

    /** Returns the sentence that the token belongs to. */
    public int sentenceOf(int token) {
        int at = Arrays.binarySearch(sentenceTokens, token);
        return at >= 0 ? at : -at - 2;
    }

    /** Returns the part of the article that the character at {@code offset} belongs to. */
    public Part part(int offset) {
        int at = Arrays.binarySearch(partStarts, offset);
        int index = at >= 0 ? at : -at - 2;
        return index < 0 ? Part.BODY : parts[index];
    }

    /** Returns the tokens in order, as a view that makes each when it is read. */
    public List<Token> tokens() {
        return new AbstractList<>() {
            @Override
            public Token get(int index) {
                return new Token(span(index, index), spaceBefore(index));
            }

            @Override
            public int size() {
                return tokenCount();
            }
        };
    }

    /** Returns the sentences in order, as a view that makes each when it is read. */
    public List<Sentence> sentences() {
        return new AbstractList<>() {
            @Override
            public Sentence get(int index) {
                return new Sentence(span(sentenceStart(index), sentenceEnd(index) - 1));
            }

            @Override
            public int size() {
                return sentenceCount();
            }
        };
    }

    /** Collects tokens, sentences and parts in the order of the text, for one document. */
    public static final class Builder {

        private final Article article;
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int tokens;
        private int[] sentenceTokens = new int[8];
        private int sentences;
        private int[] partStarts = new int[2];
        private Part[] parts = new Part[2];
        private int partCount;

        private Builder(Article article) {
            this.article = article;
        }

        /** Begins a sentence with the next token; an empty sentence vanishes. */
        public Builder startSentence() {
            if (sentences > 0 && sentenceTokens[sentences - 1] == tokens) {
                return this;
            }
            if (sentences + 1 >= sentenceTokens.length) {
                sentenceTokens = Arrays.copyOf(sentenceTokens, sentenceTokens.length * 2);
            }
            sentenceTokens[sentences++] = tokens;
            return this;
        }

        /**
         * Adds a token.
         *
         * @param start offset of its first character, not before the end of the token before
         * @param end offset behind its last character, {@code > start}
         * @throws IllegalArgumentException if the token overlaps the one before, is empty or lies
         *     outside of the text
         */
        public Builder token(int start, int end) {
            int last = tokens == 0 ? 0 : ends[tokens - 1];
            if (start < last || end <= start || end > article.text().length()) {
                throw new IllegalArgumentException(
                        "token [" + start + ", " + end + ") must lie in the text behind " + last);
            }
            if (sentences == 0) {
                startSentence();
            }
            if (tokens == starts.length) {
                int capacity = Math.min(tokens * 2, tokens + article.text().length() - start);
                starts = Arrays.copyOf(starts, capacity);
                ends = Arrays.copyOf(ends, capacity);
            }
            starts[tokens] = start;
            ends[tokens++] = end;
            return this;
        }

        /**
         * Says that from {@code offset} on, behind all offsets given before, the text is {@code
         * part}.
         */
        public Builder part(int offset, Part part) {
            if (partCount == parts.length) {
                partStarts = Arrays.copyOf(partStarts, partCount * 2);
                parts = Arrays.copyOf(parts, partCount * 2);
            }
            partStarts[partCount] = offset;
            parts[partCount++] = part;
            return this;
        }

        /** Returns the document, which takes the builder's arrays; nothing may be added then. */
        public Document build() {
            if (sentences > 0 && sentenceTokens[sentences - 1] == tokens) {
                sentences--;
            }
            return new Document(this);
        }
    }
}
