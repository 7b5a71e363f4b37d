package org.depesche.mention;

/**
 * A person, or a pseudonym by which one is known.
 *
 * @param name the name as written, in the nominative, without article; not blank
 */
public record Person(String name) implements Value {

    /**
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Person {
        Names.requireName(name);
    }

    @Override
    public MentionType type() {
        return MentionType.PER;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
