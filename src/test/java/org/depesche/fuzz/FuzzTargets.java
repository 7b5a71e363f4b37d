package org.depesche.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** The targets as Jazzer runs them, in the profile {@code fuzz} only: one a run, by its name. */
class FuzzTargets {

    private static final String EACH = "2m";

    @ArgumentsSource(SeedArguments.class)
    @FuzzTest(maxDuration = EACH)
    void extractor(byte[] data) {
        Target.EXTRACTOR.feed(data);
    }

    @ArgumentsSource(SeedArguments.class)
    @FuzzTest(maxDuration = EACH)
    void amounts(byte[] data) {
        Target.AMOUNTS.feed(data);
    }

    @ArgumentsSource(SeedArguments.class)
    @FuzzTest(maxDuration = EACH)
    void times(byte[] data) {
        Target.TIMES.feed(data);
    }

    @ArgumentsSource(SeedArguments.class)
    @FuzzTest(maxDuration = EACH)
    void numbers(byte[] data) {
        Target.NUMBERS.feed(data);
    }

    @ArgumentsSource(SeedArguments.class)
    @FuzzTest(maxDuration = EACH)
    void brat(byte[] data) {
        Target.BRAT.feed(data);
    }

    @ArgumentsSource(SeedArguments.class)
    @FuzzTest(maxDuration = EACH)
    void markup(byte[] data) {
        Target.MARKUP.feed(data);
    }

    @ArgumentsSource(SeedArguments.class)
    @FuzzTest(maxDuration = EACH)
    void json(byte[] data) {
        Target.JSON.feed(data);
    }

    @ArgumentsSource(SeedArguments.class)
    @FuzzTest(maxDuration = EACH)
    void html(byte[] data) {
        Target.HTML.feed(data);
    }

    @ArgumentsSource(SeedArguments.class)
    @FuzzTest(maxDuration = EACH)
    void lexicon(byte[] data) {
        Target.LEXICON.feed(data);
    }

    @ArgumentsSource(SeedArguments.class)
    @FuzzTest(maxDuration = EACH)
    void rules(byte[] data) {
        Target.RULES.feed(data);
    }

    @ArgumentsSource(SeedArguments.class)
    @FuzzTest(maxDuration = EACH)
    void value(byte[] data) {
        Target.VALUE.feed(data);
    }
}
