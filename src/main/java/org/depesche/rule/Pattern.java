package org.depesche.rule;

import java.util.List;

/** A pattern over tokens; its length is bounded. */
sealed interface Pattern {

    /**
     * A token or phrase of a word class. A literal is the class of its own, named {@code =word}.
     *
     * @param name the class
     * @param slot the name under which a match keeps it, empty if it doesn't
     * @param glued whether no white space may stand before it
     */
    record Item(String name, String slot, boolean glued) implements Pattern {}

    /** All of them one behind the other. */
    record Sequence(List<Pattern> parts) implements Pattern {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** One of them. */
    record Choice(List<Pattern> options) implements Pattern {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * Up to {@code most} times.
     *
     * @param most at least 1
     */
    record Repeat(Pattern part, int most) implements Pattern {}

    /** The border of the mention inside a match: {@code [} or {@code ]}. */
    enum Border implements Pattern {
        START,
        END
    }
}
