package org.depesche.mention;

import java.util.Arrays;

/** How the words around a number or a time restrict it; named as the {@code mod} of TIMEX3. */
public enum Modifier {
    /** No restriction: the value is meant as it stands. */
    NONE,
    /** {@code rund}, {@code etwa}, {@code ca.} */
    APPROX,
    /** {@code über}, {@code mehr als}, {@code gut} */
    MORE_THAN,
    /** {@code unter}, {@code weniger als}, {@code knapp} */
    LESS_THAN,
    /** {@code bis zu}, {@code höchstens} */
    EQUAL_OR_LESS,
    /** {@code mindestens}, {@code ab} */
    EQUAL_OR_MORE,
    /** {@code Anfang}; of times only. */
    START,
    /** {@code Mitte}; of times only. */
    MID,
    /** {@code Ende}; of times only. */
    END;

    /**
     * Reads the name of a modifier.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static Modifier parse(String name) {
        for (Modifier modifier : values()) {
            if (modifier.name().equals(name)) {
                return modifier;
            }
        }
        throw new IllegalArgumentException(
                "modifier \"" + name + "\" must be one of " + Arrays.toString(values()));
    }

    /** Tells whether it restricts times only. */
    public boolean isTemporal() {
        return this == START || this == MID || this == END;
    }

    /** Returns what stands behind a value in its notation: a space and the name, or nothing. */
    String suffix() {
        return this == NONE ? "" : " " + name();
    }
}
