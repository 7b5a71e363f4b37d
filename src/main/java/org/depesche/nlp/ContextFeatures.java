package org.depesche.nlp;

import org.depesche.text.Document;
import org.depesche.text.Part;
import org.jspecify.annotations.Nullable;

/**
 * The features of a token that follow from where it stands: in a compound, in a name of several
 * tokens that a list holds, in a headline. To OpenNLP they are additional context, which it marks
 * by {@code ne=}.
 *
 * <p>Of one thread: keeps buffers.
 */
final class ContextFeatures {

    private static final FeatureName JOINED = new FeatureName("ne=j");
    private static final FeatureName FIRST = new FeatureName("ne=b");
    private static final FeatureName HEADLINE = new FeatureName("ne=h");
    private static final FeatureName TEASER = new FeatureName("ne=t");
    private static final FeatureName CAPITALS = new FeatureName("ne=C");
    private static final FeatureName HEAD = new FeatureName("ne=d=");
    private static final FeatureName HEAD_SUFFIX = new FeatureName("ne=z=");
    private static final FeatureName IS_HEAD = new FeatureName("ne=D");
    private static final FeatureName LIST_BEGIN = new FeatureName("ne=B=");
    private static final FeatureName LIST_INSIDE = new FeatureName("ne=I=");

    private static final FeatureName OUTLINES = new FeatureName("ne=o=");
    private static final FeatureName GROUPS = new FeatureName("ne=u=");

    private final NameLists lists;
    private final WordBuffer word = new WordBuffer();
    private final int[] tokenLists = new int[2];
    private int[] begins = new int[64];
    private int[] insides = new int[64];

    /** By token the last word of the compound that begins with it. */
    private int[] heads = new int[64];

    /** By token what it is to its neighbours, with nothing before the first and behind the last. */
    private int[] kinds = new int[66];

    private final char[] around = new char[3];
    private final Document document;
    private @Nullable NamesElsewhere elsewhere;
    private int start;
    private int end;
    private boolean capitals;
    private Part part = Part.BODY;

    ContextFeatures(NameLists lists, Document document) {
        this.lists = lists;
        this.document = document;
    }

    /** From now on the document's names of a first reading are features, too. */
    void readAgain(NamesElsewhere names) {
        elsewhere = names;
    }

    /**
     * Turns to the sentence of the tokens from {@code first} to before {@code behind}; {@link
     * #kind} must follow for each token, and {@link #mayBegin} for each with which a name of
     * several tokens in a list begins.
     */
    void begin(int first, int behind) {
        start = first;
        end = behind;
        capitals = inCapitals();
        part = document.part(document.tokenStart(first));
        reserve(behind - first);
        findHeads();
        clearLists();
    }

    /** Takes what a token is to its neighbours, from {@link WordFeatures#kind}. */
    void kind(int token, int kind) {
        kinds[token - start + 1] = kind;
    }

    /** Looks for names of several tokens in the lists that begin with {@code token}. */
    void mayBegin(int token) {
        findListsFrom(token);
    }

    /** Tells whether the names of a first reading say anything about the sentence's tokens. */
    boolean isReadAnew(int first, int behind) {
        return elsewhere == null || elsewhere.isAbout(first, behind);
    }

    private void reserve(int tokens) {
        if (begins.length < tokens) {
            begins = new int[tokens * 2];
            insides = new int[begins.length];
            heads = new int[begins.length];
            kinds = new int[begins.length + 2];
        }
        kinds[0] = 0;
        kinds[tokens + 1] = 0;
    }

    /** From the last to the first, so that a chain of hyphens costs one step a token. */
    private void findHeads() {
        for (int token = end - 1; token >= start; token--) {
            boolean goesOn = follows(token + 1) && isHyphen(token + 1) && follows(token + 2);
            heads[token - start] = goesOn ? heads[token + 2 - start] : token;
        }
    }

    /** Gives the features of {@code token}, which lies in the sentence, to {@code sink}. */
    void of(int token, FeatureSink sink) {
        ofPlace(token, sink);
        ofElsewhere(token, sink);
    }

    /** Gives those features of {@code token} that do not need a first reading. */
    void ofPlace(int token, FeatureSink sink) {
        if (!document.spaceBefore(token)) {
            sink.add(JOINED, "");
        }
        if (token == start) {
            sink.add(FIRST, "");
        }
        if (capitals) {
            sink.add(CAPITALS, "");
        }
        if (part != Part.BODY) {
            sink.add(part == Part.HEADLINE ? HEADLINE : TEASER, "");
        }
        if (Character.isUpperCase(document.text().charAt(document.tokenStart(token)))) {
            neighbours(token - start + 1, sink);
        }
        compound(token, sink);
        lists(token, sink);
    }

    /** How a word looks between its neighbours, and between their classes. */
    private void neighbours(int at, FeatureSink sink) {
        around[0] = WordFeatures.outline(kinds[at - 1]);
        around[1] = WordFeatures.outline(kinds[at]);
        around[2] = WordFeatures.outline(kinds[at + 1]);
        sink.add(OUTLINES, around, 0, around.length);
        around[0] = WordFeatures.group(kinds[at - 1]);
        around[2] = WordFeatures.group(kinds[at + 1]);
        sink.add(GROUPS, around, 0, around.length);
    }

    /** Gives the features that a first reading adds; for these no sentence need be turned to. */
    void ofElsewhere(int token, FeatureSink sink) {
        if (elsewhere != null) {
            elsewhere.of(token, sink);
        }
    }

    private void compound(int token, FeatureSink sink) {
        int head = head(token);
        if (head == token) {
            if (token - 1 > start && !document.spaceBefore(token) && isHyphen(token - 1)) {
                sink.add(IS_HEAD, "");
            }
            return;
        }
        word.read(document.text(), document.tokenStart(head), document.tokenEnd(head));
        sink.add(HEAD, word.lower(), 0, word.length());
        sink.add(HEAD_SUFFIX, word.lower(), Math.max(0, word.length() - 4), word.length());
    }

    /** The last word of the compound that the token is part of. */
    private int head(int token) {
        boolean hyphen = isHyphen(token) && follows(token + 1);
        return heads[(hyphen ? token + 1 : token) - start];
    }

    private boolean follows(int token) {
        return token < end && !document.spaceBefore(token);
    }

    private boolean isHyphen(int token) {
        int at = document.tokenStart(token);
        char c = document.text().charAt(at);
        return document.tokenEnd(token) == at + 1 && (c == '-' || c == '\u2010' || c == '\u2011');
    }

    private boolean inCapitals() {
        int words = 0;
        for (int token = start; token < end; token++) {
            int from = document.tokenStart(token);
            int to = document.tokenEnd(token);
            for (int i = from; i < to; i++) {
                if (Character.isLowerCase(document.text().charAt(i))) {
                    return false;
                }
            }
            words += to - from > 3 && Character.isLetter(document.text().charAt(from)) ? 1 : 0;
        }
        return words > 1;
    }

    private void clearLists() {
        for (int i = 0; i < end - start; i++) {
            begins[i] = 0;
            insides[i] = 0;
        }
    }

    private void findListsFrom(int first) {
        int key = 0;
        int last = Math.min(end, first + NameLists.LONGEST);
        for (int token = first; token < last; token++) {
            word.read(document.text(), document.tokenStart(token), document.tokenEnd(token));
            int length = word.length();
            int stem = NameLists.stem(word.exact(), length);
            int before = key;
            key = extended(first, token, before, stem);
            int found = lists.lists(key);
            if (token > first) {
                int whole =
                        stem == length
                                ? found
                                : lists.lists(extended(first, token, before, length));
                mark(first, token, members(before, whole & Integer.MAX_VALUE));
            }
            if (found >= 0) {
                return;
            }
        }
    }

    private int extended(int first, int token, int key, int length) {
        return token == first
                ? NameLists.key(word.exact(), length)
                : NameLists.key(key, word.exact(), length);
    }

    /** Returns the lists that hold a name which goes on with the word, or with it in genitive. */
    private int members(int key, int found) {
        int length = word.length();
        boolean mayBeGenitive =
                found == 0 && length > 2 && Character.toLowerCase(word.exact()[length - 1]) == 's';
        return mayBeGenitive
                ? lists.lists(NameLists.key(key, word.exact(), length - 1)) & Integer.MAX_VALUE
                : found;
    }

    private void mark(int first, int last, int found) {
        if (found == 0) {
            return;
        }
        begins[first - start] |= found;
        for (int token = first + 1; token <= last; token++) {
            insides[token - start] |= found;
        }
    }

    private void lists(int token, FeatureSink sink) {
        tokenLists[0] = begins[token - start];
        tokenLists[1] = insides[token - start];
        if ((tokenLists[0] | tokenLists[1]) == 0) {
            return;
        }
        for (int list = 0; list < lists.listCount(); list++) {
            if ((tokenLists[0] & 1 << list) != 0) {
                sink.add(LIST_BEGIN, lists.list(list));
            }
            if ((tokenLists[1] & 1 << list) != 0) {
                sink.add(LIST_INSIDE, lists.list(list));
            }
        }
    }
}
