package org.depesche.rule;

/**
 * Some tokens that mean something together.
 *
 * @param tokens how many, {@code >= 1}
 * @param value what they mean
 */
public record Phrase(int tokens, String value) {

    /**
     * @throws IllegalArgumentException if {@code tokens} is less than 1
     */
    public Phrase {
        if (tokens < 1) {
            throw new IllegalArgumentException("tokens " + tokens + " must be >= 1");
        }
    }
}
