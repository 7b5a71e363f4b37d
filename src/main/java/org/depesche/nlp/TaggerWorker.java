package org.depesche.nlp;

import java.util.ArrayList;
import java.util.List;
import org.depesche.text.Document;

/** Reads documents with a model, one at a time: keeps buffers, and the weights of words. */
final class TaggerWorker {

    private static final int KEPT_WORDS = 1 << 16;

    private final CrfModel model;
    private final Labels labels;
    private final NameLists lists;
    private final WordRows rows;
    private final Lattice lattice;
    private final KeptScores kept = new KeptScores();
    private final KeySink keys = new KeySink();

    TaggerWorker(CrfModel model, WordUsage words, NameLists lists) {
        this.model = model;
        this.lists = lists;
        labels = model.labels();
        rows = new WordRows(model, new WordFeatures(words, lists), KEPT_WORDS);
        lattice = new Lattice(model);
    }

    /** Returns the names in {@code document} in order. */
    List<NameTag> tag(Document document, boolean twice) {
        int[] borders = Stretches.borders(document);
        ContextFeatures contexts = new ContextFeatures(lists, document);
        List<NameTag> tags = read(document, borders, contexts, twice);
        if (twice && !tags.isEmpty()) {
            contexts.readAgain(NamesElsewhere.of(document, tags));
            tags = readAgain(document, borders, contexts, tags);
        }
        return List.copyOf(tags);
    }

    private List<NameTag> read(
            Document document, int[] borders, ContextFeatures contexts, boolean keep) {
        List<NameTag> tags = new ArrayList<>();
        kept.clear();
        for (int i = 0; i + 1 < borders.length; i++) {
            score(document, contexts, borders[i], borders[i + 1]);
            if (keep) {
                kept.add(lattice);
            }
            collect(document, borders[i], tags);
        }
        return tags;
    }

    /** A stretch of which nothing new is known keeps the names of the reading before. */
    private List<NameTag> readAgain(
            Document document, int[] borders, ContextFeatures contexts, List<NameTag> before) {
        List<NameTag> tags = new ArrayList<>(before.size());
        int next = 0;
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
                if (!kept.restore(i, lattice, behind - first)) {
                    score(document, contexts, first, behind);
                }
                scoreElsewhere(contexts, first, behind);
                collect(document, first, tags);
            }
        }
        return tags;
    }

    private void score(Document document, ContextFeatures contexts, int first, int behind) {
        lattice.clear(behind - first);
        contexts.begin(first, behind);
        rows.find(document, first, behind);
        for (int token = first; token < behind; token++) {
            int offset = lattice.offset(token - first);
            int place = rows.add(document, token, lattice.scores(), offset);
            contexts.kind(token, rows.kind(place));
            if (rows.begins(place)) {
                contexts.mayBegin(token);
            }
        }
        for (int token = first; token < behind; token++) {
            keys.turnTo(lattice.offset(token - first));
            contexts.ofPlace(token, keys);
        }
        keys.addTo(lattice.scores(), model);
    }

    private void scoreElsewhere(ContextFeatures contexts, int first, int behind) {
        for (int token = first; token < behind; token++) {
            keys.turnTo(lattice.offset(token - first));
            contexts.ofElsewhere(token, keys);
        }
        keys.addTo(lattice.scores(), model);
    }

    private void collect(Document document, int first, List<NameTag> tags) {
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
