package org.depesche.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.Sequence;
import opennlp.tools.ml.model.SequenceStream;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.AdditionalContextFeatureGenerator;
import org.depesche.nlp.NameContexts;
import org.depesche.nlp.NameLists;
import org.depesche.nlp.WordUsage;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of labelled documents as OpenNLP's trainers read them. OpenNLP's own stream of name
 * samples leaves out the additional context, so it can't be used.
 */
final class SentenceSamples implements SequenceStream<NameSample> {

    private static final BioCodec CODEC = new BioCodec();

    private final List<ReadDocument> documents;
    private final WordUsage usage;
    private final NameLists lists;
    private final AdaptiveFeatureGenerator words;
    private final AdditionalContextFeatureGenerator additional =
            new AdditionalContextFeatureGenerator();
    private final Queue<NameSample> samples = new ArrayDeque<>();
    private int next;

    SentenceSamples(
            List<ReadDocument> documents,
            WordUsage usage,
            NameLists lists,
            AdaptiveFeatureGenerator words) {
        this.documents = documents;
        this.usage = usage;
        this.lists = lists;
        this.words = words;
    }

    @Override
    public @Nullable Sequence<NameSample> read() {
        while (samples.isEmpty() && next < documents.size()) {
            addSamples(documents.get(next++));
        }
        NameSample sample = samples.poll();
        return sample == null ? null : events(sample);
    }

    private void addSamples(ReadDocument read) {
        LabelledDocument labelled = read.labelled();
        NameContexts contexts = new NameContexts(labelled.document(), usage, lists);
        read.first().ifPresent(contexts::readAgain);
        for (int at = 0; at < labelled.document().sentenceCount(); at++) {
            samples.add(
                    new NameSample(
                            labelled.source(),
                            contexts.words(at),
                            spans(labelled, at),
                            contexts.contexts(at),
                            false));
        }
    }

    private static Span[] spans(LabelledDocument labelled, int at) {
        Document document = labelled.document();
        int first = document.sentenceStart(at);
        int behind = document.sentenceEnd(at);
        List<Span> spans = new ArrayList<>();
        for (NameMark name : labelled.names()) {
            int start = document.tokenAt(name.span().start());
            int end = Math.min(behind, document.tokenAt(name.span().end() - 1) + 1);
            boolean shares = !spans.isEmpty() && start - first < last(spans);
            if (start >= first && start < behind && !shares) {
                spans.add(new Span(start - first, end - first, name.type()));
            }
        }
        return spans.toArray(Span[]::new);
    }

    private static int last(List<Span> spans) {
        return spans.get(spans.size() - 1).getEnd();
    }

    private Sequence<NameSample> events(NameSample sample) {
        String[] tokens = sample.getSentence();
        String[] outcomes = CODEC.encode(sample.getNames(), tokens.length);
        additional.setCurrentContext(sample.getAdditionalContext());
        Event[] events = new Event[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            List<String> features = new ArrayList<>();
            words.createFeatures(features, tokens, i, outcomes);
            additional.createFeatures(features, tokens, i, outcomes);
            ListDropout.apply(next, tokens[i], features);
            events[i] = new Event(outcomes[i], features.toArray(String[]::new));
        }
        return new Sequence<>(events, sample);
    }

    /** Not for trainers that learn from events one by one. */
    @Override
    public Event[] updateContext(Sequence<NameSample> sequence, AbstractModel model) {
        throw new UnsupportedOperationException("only for trainers of whole sequences");
    }

    @Override
    public void reset() {
        next = 0;
        samples.clear();
    }

    @Override
    public void close() {}
}
