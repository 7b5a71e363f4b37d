package org.depesche.mention;

/**
 * What a mention means. {@link Object#toString()} of each value is its notation in the annotation
 * guidelines, and {@link #parse} reads that notation back.
 */
public sealed interface Value permits Organisation, Person, Location, Amount, Timex {

    /** Returns the type of the mentions that carry such a value. */
    MentionType type();

    /**
     * Reads the notation of a value.
     *
     * @param type the type of the mention
     * @param notation for example {@code RUB 12000000000 EQUAL_OR_LESS}, {@code Samara;RU-SAM},
     *     {@code 2024-Q4}
     * @return the value; what the notation does not tell (the kind of a location, the interval of a
     *     duration) is unknown in it
     * @throws IllegalArgumentException if {@code notation} is none of that type
     */
    static Value parse(MentionType type, String notation) {
        return switch (type) {
            case ORG -> new Organisation(notation);
            case PER -> new Person(notation);
            case LOC -> Location.parse(notation);
            case AMOUNT -> Amount.parse(notation);
            case DATE -> Timex.parse(notation);
        };
    }
}
