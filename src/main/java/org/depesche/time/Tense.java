package org.depesche.time;

/** What the finite verbs around a time say of its place before or behind the day of publication. */
enum Tense {
    PAST,
    FUTURE,
    /** Nothing, or both. */
    OPEN
}
