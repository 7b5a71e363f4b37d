package org.depesche.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.depesche.corpus.AnnotatedArticle;
import org.depesche.corpus.BratReader;
import org.depesche.corpus.MentionList;
import org.depesche.nlp.CrfModel;
import org.depesche.nlp.DocumentReader;
import org.depesche.nlp.WordUsage;

/**
 * Trains the name model: corpora and raw text in, an OpenNLP model file and its card out. The same
 * input gives the same bytes.
 */
public final class NameTraining {

    /** The name of the model file. */
    public static final String MODEL_FILE = "names-de.bin";

    /** The name of the card beside it. */
    public static final String CARD_FILE = "names-de.md";

    private static final int LEAST_OCCURRENCES = 8;
    private static final int CLASSES = 300;
    private static final int COARSE_CLASSES = 60;

    private final DocumentReader reader = DocumentReader.load();
    private final List<LabelledDocument> documents = new ArrayList<>();
    private final List<Path> rawText = new ArrayList<>();

    /** Adds a folder of our annotated articles in brat form; their texts are raw text, too. */
    public NameTraining corpus(Path folder) throws IOException {
        for (AnnotatedArticle article : BratReader.readFolder(folder)) {
            documents.add(LabelledDocument.of("corpus", article, reader));
        }
        rawText.add(folder);
        return this;
    }

    /** Adds a file or a folder of text for word classes and word statistics. */
    public NameTraining rawText(Path place) {
        rawText.add(place);
        return this;
    }

    /** Adds articles that other code has read. */
    NameTraining articles(String source, List<AnnotatedArticle> articles) {
        for (AnnotatedArticle article : articles) {
            documents.add(LabelledDocument.of(source, article, reader));
        }
        return this;
    }

    /**
     * Adds the data from outside: {@code wikinews} with the texts in {@code ../articles/wikinews},
     * {@code germeval/dev.tsv}, {@code smartdata/news.jsonl}, raw text in {@code unlabelled}; what
     * is not there is passed over.
     *
     * @param folder the folder that these lie in
     * @param sources which of {@code wikinews}, {@code germeval}, {@code smartdata} are learned
     *     from; the raw text is read anyway
     */
    public NameTraining outside(Path folder, Set<String> sources) throws IOException {
        Path articles = folder.resolveSibling("articles").resolve("wikinews");
        if (Files.isDirectory(articles)) {
            rawText.add(articles);
        }
        if (Files.isDirectory(articles) && sources.contains("wikinews")) {
            articles("wikinews", MentionList.readFolder(folder.resolve("wikinews"), articles));
        }
        Path germEval = folder.resolve("germeval").resolve("dev.tsv");
        if (Files.exists(germEval) && sources.contains("germeval")) {
            documents.addAll(GermEvalReader.read(germEval, reader));
        }
        Path smartData = folder.resolve("smartdata").resolve("news.jsonl");
        if (Files.exists(smartData) && sources.contains("smartdata")) {
            documents.addAll(SmartDataReader.read(smartData, reader));
        }
        if (Files.isDirectory(folder.resolve("unlabelled"))) {
            rawText.add(folder.resolve("unlabelled"));
        }
        return this;
    }

    /**
     * Trains and writes model and card into {@code folder}.
     *
     * @param command what the card says how to repeat it
     * @throws IOException if reading or writing fails
     */
    public void write(Path folder, String command) throws IOException {
        WordUsage words =
                WordStatistics.table(
                        RawText.of(rawText), LEAST_OCCURRENCES, CLASSES, COARSE_CLASSES);
        write(folder, command, words);
    }

    /**
     * Cross-validates: a fifth of each tested source is tagged by a model of the other four fifths
     * and all other sources, five times. Writes Markdown tables, each row as soon as it is
     * measured: F1 with everything and without each source and feature group, a learning curve, and
     * how far confidences are right.
     *
     * @param tested of {@code corpus}, {@code wikinews}, {@code germeval} and {@code smartdata}; of
     *     all that are tested together a fifth is left out together
     * @param folds how many of the fifths are measured, from 1 to 5
     * @param out where the tables go; is not closed
     * @throws IllegalArgumentException if a tested source has no documents
     */
    public void validate(Set<String> tested, int folds, PrintWriter out) throws IOException {
        for (String source : tested) {
            if (documents.stream().noneMatch(document -> document.source().equals(source))) {
                throw new IllegalArgumentException("source " + source + " must have documents");
            }
        }
        WordUsage words =
                WordStatistics.table(
                        RawText.of(rawText), LEAST_OCCURRENCES, CLASSES, COARSE_CLASSES);
        CrossValidation validation =
                new CrossValidation(
                        documents, words, Gazetteers.read(), CrfSettings.STANDARD, tested, folds);
        new ValidationTables(validation, documents, tested, out).write();
    }

    void write(Path folder, String command, WordUsage words) throws IOException {
        NameTrainer trainer = new NameTrainer(words, Gazetteers.read(), CrfSettings.STANDARD, "");
        TokenNameFinderModel model = trainer.train(documents);
        Files.createDirectories(folder);
        ModelFile.write(model, folder.resolve(MODEL_FILE));
        String card = new ModelCard(documents, CrfSettings.STANDARD, command).text(model, words);
        Files.writeString(folder.resolve(CARD_FILE), card, StandardCharsets.UTF_8);
    }

    /** Returns the part of a model that holds the weights. */
    static CrfModel weights(TokenNameFinderModel model) {
        return (CrfModel) model.getNameFinderSequenceModel();
    }
}
