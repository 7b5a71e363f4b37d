package org.depesche.nlp;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceModel;
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
        BlockReader reader = new BlockReader(text, sentences, builder);
        Blocks.of(text, lines).forEach(reader::read);
        return builder.build();
    }

    private static Set<String> firstColumn(String resource) {
        return Set.copyOf(Table.resource(DocumentReader.class, resource, 1).column(0));
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
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        } catch (IOException | RuntimeException e) {
            throw new UncheckedIOException(new BrokenModelException(MODEL, e));
        }
    }
}
