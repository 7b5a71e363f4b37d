package org.depesche.batch;

/** Counts while a batch runs. */
final class Tally {

    private final Resumed resumed;
    private long articles;
    private long failed;
    private long leftOut;
    private long warnings;
    private long mentions;
    private long characters;
    private long bytes;

    Tally(Resumed resumed) {
        this.resumed = resumed;
    }

    void add(Input input, Outcome outcome) {
        bytes += input.bytes();
        if (outcome instanceof Outcome.Done done) {
            articles++;
            warnings += done.warnings().isEmpty() ? 0 : 1;
            mentions += done.mentions();
            characters += done.characters();
        } else if (outcome instanceof Outcome.Failed) {
            failed++;
        } else {
            leftOut++;
        }
    }

    BatchCount count() {
        return new BatchCount(
                articles, failed, leftOut, warnings, mentions, characters, bytes, resumed);
    }
}
