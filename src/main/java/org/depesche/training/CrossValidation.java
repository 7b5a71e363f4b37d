package org.depesche.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.name.NameFinder;
import org.depesche.nlp.NameLists;
import org.depesche.nlp.NameTag;
import org.depesche.nlp.NameTagger;
import org.depesche.nlp.WordUsage;
import org.depesche.text.Document;

/**
 * Measures on documents that a model has not seen: a fifth of each tested source is tagged by a
 * model of the other four fifths and all other sources, five times.
 */
final class CrossValidation {

    private static final int FOLDS = 5;

    private final List<LabelledDocument> documents;
    private final WordUsage words;
    private final NameLists lists;
    private final CrfSettings settings;
    private final Set<String> tested;
    private final int measured;

    /**
     * @param tested the sources whose names are counted
     * @param measured how many of the folds are tagged and counted, from 1 to {@link #FOLDS}
     * @throws IllegalArgumentException if {@code measured} is out of range
     */
    CrossValidation(
            List<LabelledDocument> documents,
            WordUsage words,
            NameLists lists,
            CrfSettings settings,
            Set<String> tested,
            int measured) {
        if (measured < 1 || measured > FOLDS) {
            throw new IllegalArgumentException("folds " + measured + " must be from 1 to " + FOLDS);
        }
        this.documents = documents;
        this.words = words;
        this.lists = lists;
        this.settings = settings;
        this.tested = tested;
        this.measured = measured;
    }

    /**
     * What is learned from.
     *
     * @param sources the sources
     * @param without beginnings of features that are left out, parted by commas
     * @param share how many of the tested sources' other documents, from 0 to 1
     */
    record Learned(Set<String> sources, String without, double share) {}

    /**
     * Returns the counts of each tested source, of one reading; nothing is learned from nothing.
     */
    Map<String, NameCounts> once(Learned learned) throws IOException {
        Map<String, NameCounts> counts = new TreeMap<>();
        NameTrainer trainer = new NameTrainer(words, lists, settings, learned.without());
        for (int fold = 0; fold < measured; fold++) {
            List<LabelledDocument> known = known(learned, fold);
            if (known.isEmpty()) {
                unknown(fold).forEach(document -> count(document, List.of(), counts));
                continue;
            }
            NameTagger tagger = NameTagger.of(trainer.trainOnce(known));
            for (LabelledDocument document : unknown(fold)) {
                count(document, tagger.tagOnce(document.document()), counts);
            }
        }
        return counts;
    }

    /**
     * The counts of each tested source.
     *
     * @param model what two readings of the document find
     * @param mended what the finder makes of it
     */
    record Twice(Map<String, NameCounts> model, Map<String, NameCounts> mended) {}

    /** Returns the counts of documents read twice. */
    Twice twice(Learned learned) throws IOException {
        Map<String, NameCounts> twice = new TreeMap<>();
        Map<String, NameCounts> whole = new TreeMap<>();
        NameTrainer trainer = new NameTrainer(words, lists, settings, learned.without());
        for (int fold = 0; fold < measured; fold++) {
            NameTagger tagger = NameTagger.of(trainer.train(known(learned, fold)));
            NameFinder finder = NameFinder.of(tagger);
            for (LabelledDocument document : unknown(fold)) {
                count(document, tagger.tag(document.document()), twice);
                count(document, found(finder, document.document()), whole);
            }
        }
        return new Twice(twice, whole);
    }

    private static List<NameTag> found(NameFinder finder, Document document) {
        return finder.find(document).stream()
                .map(m -> new NameTag(m.span(), m.type().name(), m.confidence()))
                .toList();
    }

    private static void count(
            LabelledDocument document, List<NameTag> tags, Map<String, NameCounts> counts) {
        counts.computeIfAbsent(document.source(), source -> new NameCounts()).add(document, tags);
    }

    private List<LabelledDocument> known(Learned learned, int fold) {
        int[] folds = NameTrainer.folds(documents);
        List<LabelledDocument> known = new ArrayList<>();
        for (int i = 0; i < folds.length; i++) {
            LabelledDocument document = documents.get(i);
            boolean own = tested.contains(document.source());
            boolean left = own && (folds[i] == fold || i * 31 % 100 >= 100 * learned.share());
            if (!left && learned.sources().contains(document.source())) {
                known.add(document);
            }
        }
        return known;
    }

    private List<LabelledDocument> unknown(int fold) {
        int[] folds = NameTrainer.folds(documents);
        List<LabelledDocument> unknown = new ArrayList<>();
        for (int i = 0; i < folds.length; i++) {
            if (folds[i] == fold && tested.contains(documents.get(i).source())) {
                unknown.add(documents.get(i));
            }
        }
        return unknown;
    }
}
