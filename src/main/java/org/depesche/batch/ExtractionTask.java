package org.depesche.batch;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.depesche.Extraction;
import org.depesche.text.Article;

/** Reads, extracts and formats one input; all of it on the worker's thread. */
record ExtractionTask(Input input, BatchSettings settings, OutputForm form)
        implements Callable<Outcome> {

    @Override
    public Outcome call() {
        try {
            return extract(input.read());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Outcome.Failed(Reasons.of(e));
        }
    }

    private Outcome extract(ReadArticle read) {
        Article article = read.article();
        if (isTooOld(article)) {
            return new Outcome.LeftOut();
        }
        Extraction found = settings.extractor().apply(article);
        return new Outcome.Done(
                form.format(input.source(), found),
                found.mentions().size(),
                article.text().length(),
                read.warnings());
    }

    private boolean isTooOld(Article article) {
        return settings.since().isPresent()
                && article.published().isPresent()
                && article.published().get().isBefore(settings.since().get());
    }
}
