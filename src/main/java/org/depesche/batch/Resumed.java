package org.depesche.batch;

/**
 * What an earlier run had done.
 *
 * @param inputs the number of inputs, those that failed among them
 * @param bytes the bytes of their files
 */
public record Resumed(long inputs, long bytes) {

    /** Nothing. */
    public static final Resumed NOTHING = new Resumed(0, 0);

    Resumed plus(Input input) {
        return new Resumed(inputs + 1, bytes + input.bytes());
    }
}
