package org.depesche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.depesche.corpus.AnnotatedArticle;
import org.depesche.corpus.Markup;
import org.depesche.mention.MentionType;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static AnnotatedArticle article(String marked) throws IOException {
        return Markup.parse("a", "a.mark", "---\n" + marked);
    }

    private static Evaluation evaluate(String expected, String found) throws IOException {
        AnnotatedArticle hits = article(found);
        return Evaluation.of(List.of(article(expected)), article -> hits.mentions());
    }

    @Test
    void counts_same_and_overlapping_spans_and_values_apart() throws IOException {
        Evaluation evaluation =
                evaluate(
                        "[[Deutsche Bank|ORG]] und [[Nvidias|ORG|Nvidia]] und [[Sony|ORG]] tagen",
                        "Deutsche [[Bank|ORG]] und [[Nvidias|ORG]] und Sony [[tagen|ORG]]");
        assertThat(evaluation.score(MentionType.ORG, Measure.SPAN)).isEqualTo(new Score(1, 2, 2));
        assertThat(evaluation.score(MentionType.ORG, Measure.OVERLAP))
                .isEqualTo(new Score(2, 1, 1));
        assertThat(evaluation.score(MentionType.ORG, Measure.VALUE)).isEqualTo(new Score(0, 3, 3));
    }

    @Test
    void counts_name_and_code_of_a_location_apart() throws IOException {
        Evaluation evaluation =
                evaluate("[[Georgia|LOC|;US-GA]]", "[[Georgia|LOC|Georgien;US-GA]]");
        assertThat(evaluation.score(MentionType.LOC, Measure.CODE)).isEqualTo(new Score(1, 0, 0));
        assertThat(evaluation.score(MentionType.LOC, Measure.NAME)).isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void leaves_the_modifier_out_where_asked() throws IOException {
        Evaluation evaluation =
                evaluate("[[5 Euro|AMOUNT|EUR 5 APPROX]]", "[[5 Euro|AMOUNT|EUR 5]]");
        assertThat(evaluation.score(MentionType.AMOUNT, Measure.BARE))
                .isEqualTo(new Score(1, 0, 0));
        assertThat(evaluation.score(MentionType.AMOUNT, Measure.VALUE))
                .isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void tells_each_difference_in_its_sentence() throws IOException {
        assertThat(evaluate("Die [[Bank|ORG]] steht", "Die Bank [[steht|ORG]]").differences())
                .extracting(Difference::toString)
                .containsExactly(
                        "ORG    missed a: …Die [Bank] steht …"
                                + " | expected «Bank» Bank | found nothing",
                        "ORG    false  a: …Die Bank [steht] …"
                                + " | expected nothing | found «steht» steht");
    }

    @Test
    void ratios_of_nothing_are_zero() {
        assertThat(Score.NONE.f1()).isZero();
        assertThat(new Score(1, 1, 3).precision()).isEqualTo(0.25);
    }
}
