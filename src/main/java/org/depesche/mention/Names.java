package org.depesche.mention;

/** The check that the three kinds of names share. */
final class Names {

    private Names() {}

    static void requireName(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name \"" + name + "\" must not be blank");
        }
    }
}
