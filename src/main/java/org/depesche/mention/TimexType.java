package org.depesche.mention;

/** The types of time expressions of TimeML's TIMEX3. */
public enum TimexType {
    /** A day or a longer stretch of the calendar. */
    DATE,
    /** A point within a day, or a part of a day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A time that recurs. */
    SET
}
