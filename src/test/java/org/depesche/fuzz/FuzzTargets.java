package org.depesche.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** The targets as Jazzer runs them, in the profile {@code fuzz} only: one a run, by its name. */
class FuzzTargets {

    private static final String EACH = "3m";

    @FuzzTest(maxDuration = EACH)
    void extractor(byte[] data) {
        Target.EXTRACTOR.feed(data);
    }

    @FuzzTest(maxDuration = EACH)
    void amounts(byte[] data) {
        Target.AMOUNTS.feed(data);
    }

    @FuzzTest(maxDuration = EACH)
    void times(byte[] data) {
        Target.TIMES.feed(data);
    }

    @FuzzTest(maxDuration = EACH)
    void numbers(byte[] data) {
        Target.NUMBERS.feed(data);
    }

    @FuzzTest(maxDuration = EACH)
    void brat(byte[] data) {
        Target.BRAT.feed(data);
    }

    @FuzzTest(maxDuration = EACH)
    void markup(byte[] data) {
        Target.MARKUP.feed(data);
    }

    @FuzzTest(maxDuration = EACH)
    void json(byte[] data) {
        Target.JSON.feed(data);
    }

    @FuzzTest(maxDuration = EACH)
    void html(byte[] data) {
        Target.HTML.feed(data);
    }

    @FuzzTest(maxDuration = EACH)
    void lexicon(byte[] data) {
        Target.LEXICON.feed(data);
    }

    @FuzzTest(maxDuration = EACH)
    void rules(byte[] data) {
        Target.RULES.feed(data);
    }

    @FuzzTest(maxDuration = EACH)
    void value(byte[] data) {
        Target.VALUE.feed(data);
    }
}
