package org.depesche.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.depesche.corpus.AnnotatedArticle;
import org.depesche.mention.Mention;
import org.depesche.mention.MentionType;
import org.depesche.text.Article;

/** Compares what is found in annotated articles with what people found there. */
public final class Evaluation {

    private final Map<MentionType, Map<Measure, Score>> scores = new EnumMap<>(MentionType.class);
    private final List<Difference> differences = new ArrayList<>();
    private int articles;

    private Evaluation() {}

    /**
     * Runs an extractor over annotated articles.
     *
     * @param finder returns the mentions of an article, in order and without overlap
     */
    public static Evaluation of(
            List<AnnotatedArticle> annotated, Function<Article, List<Mention<?>>> finder) {
        Evaluation evaluation = new Evaluation();
        for (AnnotatedArticle article : annotated) {
            evaluation.add(article, finder.apply(article.article()));
        }
        return evaluation;
    }

    /** Returns the number of articles. */
    public int articles() {
        return articles;
    }

    /** Returns the score, {@link Score#NONE} where the type has no such measure or no mention. */
    public Score score(MentionType type, Measure measure) {
        return scores.getOrDefault(type, Map.of()).getOrDefault(measure, Score.NONE);
    }

    /** Returns each miss, false hit and wrong value, by article and place. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** Returns the measures that make sense for a type. */
    public static Set<Measure> measures(MentionType type) {
        return switch (type) {
            case LOC ->
                    EnumSet.of(
                            Measure.SPAN,
                            Measure.OVERLAP,
                            Measure.VALUE,
                            Measure.NAME,
                            Measure.CODE);
            case AMOUNT, DATE ->
                    EnumSet.of(Measure.SPAN, Measure.OVERLAP, Measure.VALUE, Measure.BARE);
            case ORG, PER -> EnumSet.of(Measure.SPAN, Measure.OVERLAP, Measure.VALUE);
        };
    }

    private void add(AnnotatedArticle annotated, List<Mention<?>> found) {
        articles++;
        for (MentionType type : MentionType.values()) {
            List<Mention<?>> expected = of(type, annotated.mentions());
            List<Mention<?>> hits = of(type, found);
            for (Measure measure : measures(type)) {
                scores.computeIfAbsent(type, t -> new EnumMap<>(Measure.class))
                        .merge(measure, score(measure, expected, hits), Score::plus);
            }
            addDifferences(annotated.article(), expected, hits);
        }
    }

    private static List<Mention<?>> of(MentionType type, List<Mention<?>> mentions) {
        List<Mention<?>> kept = new ArrayList<>();
        for (Mention<?> mention : mentions) {
            if (mention.type() == type) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private static Score score(Measure measure, List<Mention<?>> expected, List<Mention<?>> found) {
        int right = 0;
        int next = 0;
        for (Mention<?> wanted : expected) {
            while (next < found.size() && found.get(next).span().end() <= wanted.span().start()) {
                next++;
            }
            if (next < found.size() && measure.accepts(wanted, found.get(next))) {
                right++;
                next++;
            }
        }
        return new Score(right, expected.size() - right, found.size() - right);
    }

    private void addDifferences(
            Article article, List<Mention<?>> expected, List<Mention<?>> found) {
        int next = 0;
        for (Mention<?> wanted : expected) {
            while (next < found.size() && found.get(next).span().compareTo(wanted.span()) < 0) {
                differences.add(
                        new Difference(article, Optional.empty(), Optional.of(found.get(next++))));
            }
            if (next < found.size() && found.get(next).span().equals(wanted.span())) {
                Mention<?> hit = found.get(next++);
                if (!Measure.VALUE.accepts(wanted, hit)) {
                    differences.add(new Difference(article, Optional.of(wanted), Optional.of(hit)));
                }
            } else {
                differences.add(new Difference(article, Optional.of(wanted), Optional.empty()));
            }
        }
        for (Mention<?> rest : found.subList(next, found.size())) {
            differences.add(new Difference(article, Optional.empty(), Optional.of(rest)));
        }
    }
}
