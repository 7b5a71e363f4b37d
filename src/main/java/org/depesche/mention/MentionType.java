package org.depesche.mention;

/** The types of mentions, named as in the corpus files and in every output. */
public enum MentionType {
    /** An {@link Organisation}. */
    ORG,
    /** A {@link Person}. */
    PER,
    /** A {@link Location}. */
    LOC,
    /** An {@link Amount} of money. */
    AMOUNT,
    /** A {@link Timex}. */
    DATE
}
