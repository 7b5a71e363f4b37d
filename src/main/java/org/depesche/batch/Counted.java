package org.depesche.batch;

import java.util.Locale;

/** Numbers of things in messages: {@code 1 article}, {@code 2,000 articles}. */
public final class Counted {

    private Counted() {}

    /**
     * Returns the number, grouped by commas, and the word for what is counted.
     *
     * @param thing in the singular, a word that takes an -s
     */
    public static String of(long number, String thing) {
        return String.format(Locale.ROOT, "%,d ", number) + thing + (number == 1 ? "" : "s");
    }
}
