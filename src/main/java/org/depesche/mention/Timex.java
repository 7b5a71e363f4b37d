package org.depesche.mention;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time expression's meaning, after TIMEX3 of TimeML.
 *
 * @param timexType whether it is a date, a time of day, a duration or a recurring time
 * @param value the TIMEX3 value, such as {@code 2024-Q4}, {@code 2024-03-12T14:30}, {@code P2Y6M};
 *     {@code X} stands where a digit is unknown
 * @param modifier how the words around restrict it
 * @param interval the days that it covers, empty where they are not known; not part of the notation
 */
public record Timex(
        TimexType timexType, String value, Modifier modifier, Optional<DateInterval> interval)
        implements Value {

    private static final Pattern VALUE = Pattern.compile("[0-9A-Z][0-9A-Z:.\\-]*");

    /**
     * @throws IllegalArgumentException if {@code value} is empty or holds other characters than
     *     digits, capital letters and {@code : . -}
     */
    public Timex {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "value \"" + value + "\" must be a TIMEX3 value such as 2024-Q4");
        }
    }

    /**
     * Reads a TIMEX3 value with a modifier behind or not; the interval is unknown in it, and a
     * recurring time, which the notation does not tell from a duration, is read as a duration.
     *
     * @throws IllegalArgumentException if {@code notation} is not of that form
     */
    public static Timex parse(String notation) {
        int space = notation.indexOf(' ');
        String value = space < 0 ? notation : notation.substring(0, space);
        Modifier modifier =
                space < 0 ? Modifier.NONE : Modifier.parse(notation.substring(space + 1));
        return new Timex(typeOf(value), value, modifier, Optional.empty());
    }

    /**
     * Returns the type of mention; the type of time is {@link #timexType()}.
     *
     * @return always {@link MentionType#DATE}
     */
    @Override
    public MentionType type() {
        return MentionType.DATE;
    }

    /** Returns the value and, where there is one, the modifier, such as {@code 2024 START}. */
    @Override
    public String toString() {
        return value + modifier.suffix();
    }

    private static TimexType typeOf(String value) {
        if (value.startsWith("P")) {
            return TimexType.DURATION;
        }
        return value.indexOf('T') >= 0 ? TimexType.TIME : TimexType.DATE;
    }
}
