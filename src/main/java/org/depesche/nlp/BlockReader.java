package org.depesche.nlp;

import java.util.Arrays;
import java.util.Objects;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringUtil;
import org.depesche.text.Document;

/**
 * Divides the blocks of one text into tokens and sentences. A block longer than any that people
 * write is read piece by piece, which bounds the memory that takes; a piece goes on where the one
 * before saw its last sentence begin, or else its last token.
 */
final class BlockReader {

    /** In characters. */
    private static final int PIECE = 1 << 16;

    /** Characters at the end of a piece where a sentence may seem to end for want of more text. */
    private static final int UNSURE = 256;

    /** The detector looks to the next space at every full stop; this bounds how far that is. */
    private static final int LONGEST_WORD = 100;

    private final String text;
    private final BlockSentences detector;
    private final Document.Builder builder;

    BlockReader(String text, BlockSentences detector, Document.Builder builder) {
        this.text = text;
        this.detector = detector;
        this.builder = builder;
    }

    void read(org.depesche.text.Span block) {
        builder.startSentence();
        int size = PIECE;
        for (int at = block.start(); at < block.end(); ) {
            boolean last = block.end() - at <= size;
            int next = piece(at, last ? block.end() : at + size, last);
            size = next == at ? size * 2 : PIECE;
            at = next;
        }
    }

    /**
     * Reads the piece from {@code start} to {@code end}.
     *
     * @return where the next one begins; {@code start} if all of it is one token that goes on
     */
    private int piece(int start, int end, boolean last) {
        String piece = text.substring(start, end);
        Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(piece);
        int[] borders = borders(detector.sentPosDetect(masked(piece)));
        int behind = last ? piece.length() : behind(piece, tokens, borders);
        int next = 0;
        for (int i = 0; i < tokens.length && tokens[i].getStart() < behind; i++) {
            int first = tokens[i].getStart();
            while (next < borders.length && first >= borders[next]) {
                builder.startSentence();
                next++;
            }
            while (i + 1 < tokens.length && joined(piece, tokens[i], tokens[i + 1])) {
                i++;
            }
            builder.token(start + first, start + tokens[i].getEnd());
        }
        if (next < borders.length && behind == borders[next]) {
            builder.startSentence();
        }
        return start + behind;
    }

    /** Returns where that ends of a piece which is surely divided as in the whole block. */
    private static int behind(String piece, Span[] tokens, int[] borders) {
        int sure = piece.length() - UNSURE;
        int border = Arrays.stream(borders).filter(b -> b <= sure).max().orElse(0);
        if (border > 0 || tokens.length == 0) {
            return border > 0 ? border : piece.length();
        }
        int token = tokens.length - 1;
        while (token > 0
                && (tokens[token].getStart() > sure
                        || joined(piece, tokens[token - 1], tokens[token]))) {
            token--;
        }
        return tokens[token].getStart();
    }

    /** Returns where sentences begin, but for the first. */
    private static int[] borders(Span[] sentences) {
        return Arrays.stream(sentences)
                .filter(Objects::nonNull)
                .mapToInt(Span::getStart)
                .filter(start -> start > 0)
                .toArray();
    }

    /** What belongs to one character, or to one letter with its marks, stays one token. */
    private static boolean joined(String piece, Span token, Span next) {
        int border = token.getEnd();
        if (next.getStart() != border) {
            return false;
        }
        char before = piece.charAt(border - 1);
        char behind = piece.charAt(border);
        return Character.isSurrogatePair(before, behind)
                || isMark(behind)
                || (isMark(before) && Character.isLetter(behind));
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * Hides the stops in endless words from the detector. Looked at from behind, a stretch that may
     * be one mostly shows in a few steps that it is none.
     */
    private static String masked(String piece) {
        char[] masked = null;
        for (int start = 0; piece.length() - start > LONGEST_WORD; ) {
            int at = start + LONGEST_WORD;
            while (at >= start && !StringUtil.isWhitespace(piece.charAt(at))) {
                at--;
            }
            if (at < start) {
                at = endOfWord(piece, start + LONGEST_WORD);
                masked = masked == null ? piece.toCharArray() : masked;
                Arrays.fill(masked, start, at, 'x');
            }
            start = at + 1;
        }
        return masked == null ? piece : new String(masked);
    }

    private static int endOfWord(String piece, int from) {
        int end = from;
        while (end < piece.length() && !StringUtil.isWhitespace(piece.charAt(end))) {
            end++;
        }
        return end;
    }
}
