package org.depesche.nlp;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ext.ExtensionLoader;
import org.depesche.text.Document;

/**
 * Finds names by a model that training wrote, some hundred times as fast as OpenNLP's name finder
 * with the same model, and with the same labels.
 *
 * <p>Safe across threads: each call takes a worker from a small pool and gives it back.
 */
public final class NameTagger {

    /** The class path resource of the model that is part of this library. */
    public static final String MODEL = "/org/depesche/models/names-de.bin";

    private static final int CACHED_WORDS = 1 << 16;
    private static final int POOLED_WORKERS = 4;

    private final CrfModel model;
    private final WordUsage words;
    private final NameLists lists;
    private final ConcurrentLinkedQueue<Worker> pool = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pooled = new AtomicInteger();

    private NameTagger(CrfModel model, WordUsage words, NameLists lists) {
        this.model = model;
        this.words = words;
        this.lists = lists;
    }

    /**
     * Loads the model that is part of this library.
     *
     * @throws UncheckedIOException if it is missing or broken
     */
    public static NameTagger load() {
        try (InputStream in = NameTagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new FileNotFoundException("model " + MODEL + " is missing");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a model file.
     *
     * @param in an OpenNLP name finder model that this library's training wrote; is not closed
     * @throws IOException if it can't be read
     * @throws IllegalArgumentException if it is a model of another kind
     */
    public static NameTagger read(InputStream in) throws IOException {
        ModelFile file = ModelFile.read(in);
        return new NameTagger(file.model(), file.words(), file.lists());
    }

    /**
     * Returns a tagger that runs {@code model}.
     *
     * @throws IllegalArgumentException if this library's training did not make it
     */
    public static NameTagger of(TokenNameFinderModel model) {
        if (!(model.getNameFinderSequenceModel() instanceof CrfModel crf)) {
            throw new IllegalArgumentException("model must hold a " + CrfModel.class.getName());
        }
        return new NameTagger(
                crf,
                model.getArtifact(NameFeatureGeneratorFactory.WORDS),
                model.getArtifact(NameFeatureGeneratorFactory.LISTS));
    }

    /** Returns a tagger that runs {@code model} with these resources. */
    public static NameTagger of(CrfModel model, WordUsage words, NameLists lists) {
        return new NameTagger(model, words, lists);
    }

    /** Allows OpenNLP to load the classes that our model files name. */
    public static void allowExtensions() {
        ExtensionLoader.registerAllowedPackage("org.depesche");
    }

    /** Returns the name lists inside the model. */
    public NameLists lists() {
        return lists;
    }

    /**
     * Returns the names in {@code document} in order; they do not overlap. It is read twice: what
     * the first reading found is known to the second.
     */
    public List<NameTag> tag(Document document) {
        return tag(document, true);
    }

    /** Returns the names that one reading finds, sentence by sentence. */
    public List<NameTag> tagOnce(Document document) {
        return tag(document, false);
    }

    private List<NameTag> tag(Document document, boolean twice) {
        Worker worker = pool.poll();
        if (worker == null) {
            worker = new Worker(model, words, lists);
        } else {
            pooled.decrementAndGet();
        }
        List<NameTag> tags = worker.tag(document, twice);
        if (pooled.incrementAndGet() <= POOLED_WORKERS) {
            pool.add(worker);
        } else {
            pooled.decrementAndGet();
        }
        return tags;
    }

    /** What one call at a time may use. */
    private static final class Worker {

        private final CrfModel model;
        private final NameLists lists;
        private final WordRows rows;
        private final Lattice lattice;
        private final KeySink keys = new KeySink();

        Worker(CrfModel model, WordUsage words, NameLists lists) {
            this.model = model;
            this.lists = lists;
            rows = new WordRows(model, new WordFeatures(words, lists), CACHED_WORDS);
            lattice = new Lattice(model);
        }

        List<NameTag> tag(Document document, boolean twice) {
            ContextFeatures contexts = new ContextFeatures(lists, document);
            List<NameTag> tags = read(document, contexts, List.of());
            if (twice && !tags.isEmpty()) {
                contexts.readAgain(NamesElsewhere.of(document, tags));
                tags = read(document, contexts, tags);
            }
            return List.copyOf(tags);
        }

        /** A sentence of which nothing new is known keeps the names of the reading before. */
        private List<NameTag> read(
                Document document, ContextFeatures contexts, List<NameTag> before) {
            List<NameTag> tags = new ArrayList<>();
            int next = 0;
            int[] borders = Stretches.borders(document);
            for (int i = 0; i + 1 < borders.length; i++) {
                int first = borders[i];
                int behind = borders[i + 1];
                int end = document.tokenEnd(behind - 1);
                boolean anew = contexts.isReadAnew(first, behind);
                while (next < before.size() && before.get(next).span().end() <= end) {
                    if (!anew) {
                        tags.add(before.get(next));
                    }
                    next++;
                }
                if (anew) {
                    score(document, contexts, first, behind);
                    collect(document, first, tags);
                }
            }
            return tags;
        }

        private void score(Document document, ContextFeatures contexts, int first, int behind) {
            String text = document.text();
            int[] scores = lattice.clear(behind - first);
            contexts.begin(first, behind);
            for (int token = first; token < behind; token++) {
                int start = document.tokenStart(token);
                int offset = lattice.offset(token - first);
                if (rows.add(text, start, document.tokenEnd(token), scores, offset)) {
                    contexts.mayBegin(token);
                }
            }
            for (int token = first; token < behind; token++) {
                keys.clear();
                contexts.of(token, keys);
                for (int i = 0; i < keys.size(); i++) {
                    model.add(keys.key(i), scores, lattice.offset(token - first));
                }
            }
        }

        private void collect(Document document, int first, List<NameTag> tags) {
            Labels labels = model.labels();
            int[] best = lattice.best();
            boolean summed = false;
            for (int i = 0; i < best.length; i++) {
                if (!labels.opens(best[i])) {
                    continue;
                }
                int end = i + 1;
                while (end < best.length && labels.follows(best[end])) {
                    end++;
                }
                if (!summed) {
                    lattice.sum();
                    summed = true;
                }
                tags.add(
                        new NameTag(
                                document.span(first + i, first + end - 1),
                                labels.type(best[i]),
                                lattice.probability(best, i, end)));
            }
        }
    }
}
