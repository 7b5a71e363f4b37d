package org.depesche.nlp;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringUtil;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.text.Article;
import org.depesche.text.Document;

/**
 * Divides articles into tokens and sentences. Immutable and safe across threads; time and memory
 * grow linearly with the text, whatever it holds. The text may have any length.
 *
 * <p>A token never divides a surrogate pair or a letter from its marks, and a lone surrogate is a
 * token like any sign. No sentence ends inside a stretch of more than 100 characters without white
 * space.
 */
public final class DocumentReader {

    /** Lies on the class path in the artifact opennlp-models-sentdetect-de. */
    private static final String MODEL = "/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin";

    /** The detector looks to the next space at every full stop; this bounds how far that is. */
    private static final int LONGEST_WORD = 100;

    private final SentenceModel model;
    private final Map<String, Boolean> abbreviations;
    private final Set<String> starters;
    private final Set<String> teasers;

    private DocumentReader(
            SentenceModel model,
            Map<String, Boolean> abbreviations,
            Set<String> starters,
            Set<String> teasers) {
        this.model = model;
        this.abbreviations = Map.copyOf(abbreviations);
        this.starters = Set.copyOf(starters);
        this.teasers = Set.copyOf(teasers);
    }

    /**
     * Loads OpenNLP's German sentence model and our word lists from the class path.
     *
     * @throws UncheckedIOException if one of them is missing or broken
     */
    public static DocumentReader load() {
        Map<String, Boolean> abbreviations = new HashMap<>();
        for (Row row : Table.resource(DocumentReader.class, "abbreviations.tsv", 2).rows()) {
            boolean mayEnd = row.cell(1).equals("final");
            abbreviations.put(row.cell(0), mayEnd);
            abbreviations.putIfAbsent(StringUtil.toUpperCase(row.cell(0)), mayEnd);
            abbreviations.putIfAbsent(capitalised(row.cell(0)), mayEnd);
        }
        return new DocumentReader(
                loadModel(),
                abbreviations,
                firstColumn("starters.tsv"),
                firstColumn("teasers.tsv"));
    }

    /** Returns the tokens, sentences and parts of {@code article}. */
    public Document read(Article article) {
        String text = article.text();
        List<TextLine> lines = Blocks.lines(text);
        Document.Builder builder = Document.builder(article);
        new Parts(teasers).mark(text, lines, builder);
        BlockSentences sentences = new BlockSentences(model, abbreviations, starters);
        for (org.depesche.text.Span block : Blocks.of(text, lines)) {
            read(block.start(), block.of(text), sentences, builder);
        }
        return builder.build();
    }

    private static void read(
            int offset, String block, BlockSentences detector, Document.Builder builder) {
        Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(block);
        int[] borders = borders(detector.sentPosDetect(masked(block)));
        int next = 0;
        builder.startSentence();
        for (int i = 0; i < tokens.length; i++) {
            int start = tokens[i].getStart();
            if (next < borders.length && start >= borders[next]) {
                builder.startSentence();
                next++;
            }
            while (i + 1 < tokens.length && joined(block, tokens[i], tokens[i + 1])) {
                i++;
            }
            builder.token(offset + start, offset + tokens[i].getEnd());
        }
    }

    private static int[] borders(Span[] sentences) {
        return Arrays.stream(sentences).filter(Objects::nonNull).mapToInt(Span::getStart).toArray();
    }

    /** What belongs to one character, or to one letter with its marks, stays one token. */
    private static boolean joined(String block, Span token, Span next) {
        int border = token.getEnd();
        if (next.getStart() != border) {
            return false;
        }
        char before = block.charAt(border - 1);
        char behind = block.charAt(border);
        return Character.isSurrogatePair(before, behind)
                || isMark(behind)
                || (isMark(before) && Character.isLetter(behind));
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Hides the stops in endless words from the detector. */
    private static String masked(String block) {
        char[] masked = null;
        int start = 0;
        for (int i = 0; i <= block.length(); i++) {
            if (i < block.length() && !StringUtil.isWhitespace(block.charAt(i))) {
                continue;
            }
            if (i - start > LONGEST_WORD) {
                masked = masked == null ? block.toCharArray() : masked;
                Arrays.fill(masked, start, i, 'x');
            }
            start = i + 1;
        }
        return masked == null ? block : new String(masked);
    }

    private static Set<String> firstColumn(String resource) {
        return Table.resource(DocumentReader.class, resource, 1).rows().stream()
                .map(row -> row.cell(0))
                .collect(Collectors.toSet());
    }

    private static String capitalised(String word) {
        return StringUtil.toUpperCase(word.substring(0, 1)) + word.substring(1);
    }

    private static SentenceModel loadModel() {
        try (InputStream in = DocumentReader.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new FileNotFoundException(
                        "model " + MODEL + " is missing: add opennlp-models-sentdetect-de");
            }
            return new SentenceModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
