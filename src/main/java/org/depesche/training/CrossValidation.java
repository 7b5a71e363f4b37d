package org.depesche.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
        NameTrainer trainer = new NameTrainer(words, lists, settings, learned.without());
        Map<String, NameCounts> counts = new TreeMap<>();
        for (List<Tagged> fold : folds(fold -> once(trainer, learned, fold))) {
            fold.forEach(tagged -> count(tagged.document(), tagged.model(), counts));
        }
        return counts;
    }

    private List<Tagged> once(NameTrainer trainer, Learned learned, int fold) throws IOException {
        List<LabelledDocument> known = known(learned, fold);
        if (known.isEmpty()) {
            return unknown(fold).stream().map(d -> new Tagged(d, List.of(), List.of())).toList();
        }
        NameTagger tagger = NameTagger.of(trainer.trainOnce(known));
        return unknown(fold).stream()
                .map(d -> new Tagged(d, tagger.tagOnce(d.document()), List.of()))
                .toList();
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
        NameTrainer trainer = new NameTrainer(words, lists, settings, learned.without());
        Map<String, NameCounts> model = new TreeMap<>();
        Map<String, NameCounts> mended = new TreeMap<>();
        for (List<Tagged> fold : folds(fold -> twice(trainer, learned, fold))) {
            for (Tagged tagged : fold) {
                count(tagged.document(), tagged.model(), model);
                count(tagged.document(), tagged.mended(), mended);
            }
        }
        return new Twice(model, mended);
    }

    private List<Tagged> twice(NameTrainer trainer, Learned learned, int fold) throws IOException {
        NameTagger tagger = NameTagger.of(trainer.train(known(learned, fold)));
        NameFinder finder = NameFinder.of(tagger);
        return unknown(fold).stream()
                .map(d -> new Tagged(d, tagger.tag(d.document()), found(finder, d.document())))
                .toList();
    }

    /** A held-out document with what the model finds, and what the finder makes of it. */
    private record Tagged(LabelledDocument document, List<NameTag> model, List<NameTag> mended) {}

    /** Learns on one fold. */
    private interface Fold {
        List<Tagged> tagged(int fold) throws IOException;
    }

    /** Returns what each fold gives, in order; folds are learned side by side. */
    private List<List<Tagged>> folds(Fold of) throws IOException {
        try {
            return IntStream.range(0, measured)
                    .parallel()
                    .mapToObj(fold -> tagged(of, fold))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<Tagged> tagged(Fold of, int fold) {
        try {
            return of.tagged(fold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
