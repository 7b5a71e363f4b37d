package org.depesche.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.SequenceTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;
import org.depesche.nlp.NameFeatureGeneratorFactory;
import org.depesche.nlp.NameLists;
import org.depesche.nlp.NameTag;
import org.depesche.nlp.NameTagger;
import org.depesche.nlp.WordUsage;

/**
 * Trains models through OpenNLP's interfaces. A model reads a document twice, so it learns from
 * each document twice: once alone, and once with what a first reading finds. So that the first
 * reading errs in training as it will err later, it is done by models that have not seen the
 * document.
 */
final class NameTrainer {

    private static final int FOLDS = 5;

    private final WordUsage words;
    private final NameLists lists;
    private final CrfSettings settings;
    private final String without;

    /**
     * @param without the beginnings of features that are left out, parted by commas
     */
    NameTrainer(WordUsage words, NameLists lists, CrfSettings settings, String without) {
        this.words = words;
        this.lists = lists;
        this.settings = settings;
        this.without = without;
    }

    /** Returns a model for two readings. */
    TokenNameFinderModel train(List<LabelledDocument> documents) throws IOException {
        List<ReadDocument> readings = new ArrayList<>(firstReadings(documents));
        int[] folds = folds(documents);
        for (int fold = 0; fold < FOLDS; fold++) {
            NameTagger tagger = NameTagger.of(learn(others(documents, folds, fold)));
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] == fold) {
                    LabelledDocument document = documents.get(i);
                    List<NameTag> found = tagger.tagOnce(document.document());
                    readings.add(ReadDocument.again(document, found));
                }
            }
        }
        return learn(readings);
    }

    /** Returns a model for one reading. */
    TokenNameFinderModel trainOnce(List<LabelledDocument> documents) throws IOException {
        return learn(firstReadings(documents));
    }

    /** Deals the documents of each source out in turn. */
    static int[] folds(List<LabelledDocument> documents) {
        Map<String, Integer> counts = new HashMap<>();
        return documents.stream()
                .mapToInt(document -> counts.merge(document.source(), 1, Integer::sum) % FOLDS)
                .toArray();
    }

    private static List<ReadDocument> others(
            List<LabelledDocument> documents, int[] folds, int fold) {
        List<LabelledDocument> others = new ArrayList<>();
        for (int i = 0; i < folds.length; i++) {
            if (folds[i] != fold) {
                others.add(documents.get(i));
            }
        }
        return firstReadings(others);
    }

    private static List<ReadDocument> firstReadings(List<LabelledDocument> documents) {
        return documents.stream().map(ReadDocument::first).toList();
    }

    private TokenNameFinderModel learn(List<ReadDocument> documents) throws IOException {
        NameTagger.allowExtensions();
        Map<String, Object> resources = new HashMap<>();
        resources.put(NameFeatureGeneratorFactory.WORDS, words);
        resources.put(NameFeatureGeneratorFactory.LISTS, lists);
        byte[] descriptor = NameFeatureGeneratorFactory.DESCRIPTOR.getBytes(StandardCharsets.UTF_8);
        AdaptiveFeatureGenerator generator =
                GeneratorFactory.create(new ByteArrayInputStream(descriptor), resources::get);
        Map<String, String> manifest = new TreeMap<>();
        SequenceTrainer trainer = TrainerFactory.getSequenceModelTrainer(parameters(), manifest);
        SequenceClassificationModel model =
                trainer.train(new SentenceSamples(documents, words, lists, generator));
        BioCodec codec = new BioCodec();
        return new TokenNameFinderModel(
                "de",
                model,
                descriptor,
                resources,
                manifest,
                codec,
                new TokenNameFinderFactory(descriptor, resources, codec));
    }

    private TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, CrfTrainer.ALGORITHM);
        parameters.put("Iterations", settings.epochs());
        parameters.put("Seed", settings.seed());
        parameters.put("Rate", settings.rate());
        parameters.put("L1", settings.l1());
        parameters.put("L2", settings.l2());
        parameters.put("Without", without);
        return parameters;
    }
}
