package org.depesche.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.nlp.NameLists;
import org.depesche.nlp.NameTag;
import org.depesche.nlp.NameTagger;
import org.depesche.nlp.WordUsage;

/**
 * Measures on documents that a model has not seen: a fifth of one source is tagged by a model of
 * its other four fifths and all other sources, five times.
 */
final class CrossValidation {

    private static final int FOLDS = 5;

    private final List<LabelledDocument> documents;
    private final WordUsage words;
    private final NameLists lists;
    private final CrfSettings settings;
    private final int measured;

    /**
     * @param measured how many of the folds are tagged and counted, from 1 to {@link #FOLDS}
     * @throws IllegalArgumentException if {@code measured} is out of range
     */
    CrossValidation(
            List<LabelledDocument> documents,
            WordUsage words,
            NameLists lists,
            CrfSettings settings,
            int measured) {
        if (measured < 1 || measured > FOLDS) {
            throw new IllegalArgumentException("folds " + measured + " must be from 1 to " + FOLDS);
        }
        this.documents = documents;
        this.words = words;
        this.lists = lists;
        this.settings = settings;
        this.measured = measured;
    }

    /**
     * Measures.
     *
     * @param tested the source whose names are counted
     * @param sources the sources that are learned from
     * @param without beginnings of features that are left out, parted by commas
     * @param again whether documents are read twice
     * @param share how many of the tested source's other documents are learned from, from 0 to 1
     */
    NameCounts run(String tested, Set<String> sources, String without, boolean again, double share)
            throws IOException {
        NameCounts counts = new NameCounts();
        NameTrainer trainer = new NameTrainer(words, lists, settings, without);
        int[] folds = NameTrainer.folds(documents);
        for (int fold = 0; fold < measured; fold++) {
            List<LabelledDocument> known = new ArrayList<>();
            List<LabelledDocument> unknown = new ArrayList<>();
            for (int i = 0; i < folds.length; i++) {
                LabelledDocument document = documents.get(i);
                boolean own = document.source().equals(tested);
                if (own && folds[i] == fold) {
                    unknown.add(document);
                } else if (sources.contains(document.source())
                        && (!own || i * 31 % 100 < 100 * share)) {
                    known.add(document);
                }
            }
            NameTagger tagger =
                    NameTagger.of(again ? trainer.train(known) : trainer.trainOnce(known));
            for (LabelledDocument document : unknown) {
                List<NameTag> tags =
                        again
                                ? tagger.tag(document.document())
                                : tagger.tagOnce(document.document());
                counts.add(document, tags);
            }
        }
        return counts;
    }
}
