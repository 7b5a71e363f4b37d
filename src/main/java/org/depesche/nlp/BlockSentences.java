package org.depesche.nlp;

import java.util.Map;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.StringUtil;

/**
 * OpenNLP's sentence detector with our abbreviations, for one block of text at a time. Not safe
 * across threads, and cheap to make.
 */
final class BlockSentences extends SentenceDetectorME {

    /** Longer ordinals and days of a month do not exist. */
    private static final int LONGEST_ORDINAL = 3;

    private final Map<String, Boolean> abbreviations;
    private final Set<String> starters;

    /**
     * @param abbreviations each abbreviation's last word, and whether a sentence may end with it
     * @param starters words that begin sentences
     */
    BlockSentences(SentenceModel model, Map<String, Boolean> abbreviations, Set<String> starters) {
        super(model);
        this.abbreviations = abbreviations;
        this.starters = starters;
    }

    @Override
    protected boolean isAcceptableBreak(CharSequence s, int fromIndex, int candidateIndex) {
        int next = candidateIndex + 1;
        while (next < s.length() && isCloser(s.charAt(next))) {
            next++;
        }
        if (next == s.length()) {
            return true;
        }
        if (!StringUtil.isWhitespace(s.charAt(next))) {
            return false;
        }
        while (next < s.length() && !Character.isLetterOrDigit(s.charAt(next))) {
            next++;
        }
        if (next < s.length() && Character.isLowerCase(s.charAt(next))) {
            return false;
        }
        return s.charAt(candidateIndex) != '.' || endsHere(s, candidateIndex, next);
    }

    private boolean endsHere(CharSequence s, int stop, int next) {
        int start = stop;
        while (start > 0 && Character.isLetterOrDigit(s.charAt(start - 1))) {
            start--;
        }
        if (start == stop) {
            return true;
        }
        if (Character.isDigit(s.charAt(stop - 1))) {
            boolean ordinal = stop - start <= LONGEST_ORDINAL && !isDecimal(s, start);
            return !ordinal || beginsSentence(s, next);
        }
        if (stop - start == 1) {
            return beginsSentence(s, next) && isUnit(s, start);
        }
        Boolean mayEnd = abbreviations.get(s.subSequence(start, stop).toString());
        return mayEnd == null || (mayEnd && beginsSentence(s, next));
    }

    private static boolean isDecimal(CharSequence s, int start) {
        return start > 1
                && (s.charAt(start - 1) == ',' || s.charAt(start - 1) == '.')
                && Character.isDigit(s.charAt(start - 2));
    }

    /** A single letter behind a name or number may end a sentence (Plan B.), an initial may not. */
    private static boolean isUnit(CharSequence s, int start) {
        return start > 1
                && StringUtil.isWhitespace(s.charAt(start - 1))
                && Character.isLetterOrDigit(s.charAt(start - 2))
                && Character.isUpperCase(s.charAt(start));
    }

    private boolean beginsSentence(CharSequence s, int next) {
        int end = next;
        while (end < s.length() && Character.isLetter(s.charAt(end))) {
            end++;
        }
        return next == s.length() || starters.contains(s.subSequence(next, end).toString());
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '“' || c == '”' || c == '‘' || c == '’' || c == '\'' || c == '«'
                || c == '»' || c == ')' || c == ']' || c == '.' || c == '!' || c == '?' || c == '…';
    }
}
