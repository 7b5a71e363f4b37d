package org.depesche.mention;

/**
 * An organisation: a company, an authority, a party, a medium.
 *
 * @param name the name as written, in the nominative, without article; not blank
 */
public record Organisation(String name) implements Value {

    /**
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Organisation {
        Names.requireName(name);
    }

    @Override
    public MentionType type() {
        return MentionType.ORG;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
