package org.depesche.time;

import java.util.Optional;
import org.depesche.mention.DateInterval;
import org.depesche.mention.Modifier;
import org.depesche.mention.Timex;
import org.depesche.mention.TimexType;
import org.depesche.text.Document;

/** Says what an expression means, given its rule's fields and the text around. */
final class TimexResolver {

    private final Document document;
    private final Qualifiers qualifiers;
    private final DateResolver dates;
    private final WeekdayResolver weekdays;
    private final NightResolver nights;
    private final ClockResolver clocks;
    private final ShiftResolver shifts;
    private final LengthResolver lengths;

    TimexResolver(Document document, Discourse discourse, Qualifiers qualifiers) {
        this.document = document;
        this.qualifiers = qualifiers;
        dates = new DateResolver(discourse);
        weekdays = new WeekdayResolver(discourse);
        nights = new NightResolver(discourse, dates);
        clocks = new ClockResolver(discourse);
        shifts = new ShiftResolver(discourse);
        lengths = new LengthResolver(discourse);
    }

    /**
     * Resolves an expression.
     *
     * @return empty if it means no time
     */
    Optional<Timex> resolve(Expression expression) {
        Fields fields = expression.fields();
        int token = expression.first();
        return switch (expression.kind()) {
            case "date" -> dates.value(fields, token).map(value -> date(value, fields, token));
            case "weekdayof" -> weekdays.of(fields).map(TimexResolver::timex);
            case "night" -> nights.value(fields, token).map(TimexResolver::timex);
            case "clock" -> clocks.value(fields, token).map(value -> clock(value, token));
            case "monthweek" -> monthWeek(fields, token);
            case "third" -> third(fields, token);
            case "century" -> century(fields);
            case "shift" ->
                    shifts.shift(fields, token).map(value -> timex(value, modifier(fields)));
            case "edge" -> edge(fields, token);
            case "focus" -> focus(fields);
            default -> resolveLength(expression.kind(), fields, token);
        };
    }

    private Optional<Timex> resolveLength(String kind, Fields fields, int token) {
        return switch (kind) {
            case "length" -> lengths.length(fields).map(length -> length(length, fields, token));
            case "racetime" -> Optional.of(length(lengths.raceTime(fields), fields, token));
            case "firstmonths" ->
                    lengths.length(fields)
                            .map(
                                    length ->
                                            duration(
                                                    length,
                                                    Modifier.NONE,
                                                    lengths.firstMonths(fields, length, token)));
            case "ago", "in" ->
                    lengths.length(fields)
                            .flatMap(length -> lengths.point(fields, length))
                            .filter(value -> !value.startsWith("P"))
                            .map(value -> timex(value, LengthResolver.inner(fields)));
            case "set" -> set(fields, token);
            case "every" -> every(fields);
            default -> throw new IllegalStateException("kind " + kind + " must be known");
        };
    }

    private Timex date(String value, Fields fields, int token) {
        Modifier modifier = modifier(fields);
        return timex(
                value,
                modifier == Modifier.NONE
                        ? qualifiers.before(document, token, scope(value, fields))
                        : modifier);
    }

    /** Noon is qualified as a time of the clock is, of the rest only years are. */
    private static String scope(String value, Fields fields) {
        if (value.length() == 4) {
            return "date";
        }
        return fields.text("part").equals("MI") && !fields.has("weekday") ? "clock" : "none";
    }

    private Timex clock(String value, int token) {
        return timex(value, qualifiers.before(document, token, "clock"));
    }

    private Optional<Timex> monthWeek(Fields fields, int token) {
        int day = (fields.number("week") - 1) * 7 + 1;
        if (day > 29) {
            return Optional.empty();
        }
        return dates.value(fields.with("day", Integer.toString(day)), token)
                .map(
                        value ->
                                value.startsWith("X")
                                        ? "XXXX-WXX"
                                        : Periods.week(java.time.LocalDate.parse(value)))
                .map(TimexResolver::timex);
    }

    private Optional<Timex> third(Fields fields, int token) {
        int third = fields.number("third");
        if (third > 3) {
            return Optional.empty();
        }
        Modifier modifier = third == 1 ? Modifier.START : third == 2 ? Modifier.MID : Modifier.END;
        return dates.value(fields, token).map(value -> timex(value, modifier));
    }

    private static Optional<Timex> century(Fields fields) {
        int century = fields.number("century");
        return century > 25
                ? Optional.empty()
                : Optional.of(timex(Periods.digits(century - 1, 2), modifier(fields)));
    }

    private Optional<Timex> edge(Fields fields, int token) {
        String[] edge = fields.text("edge").split("[ _]", -1);
        Modifier modifier = Modifier.valueOf(edge[1]);
        boolean fixed = fields.has("year") || fields.has("years") || fields.has("yy");
        return (fixed ? dates.value(fields, token) : shifts.edge(edge[0], modifier, token))
                .map(value -> timex(value, modifier));
    }

    private Optional<Timex> focus(Fields fields) {
        String[] focus = fields.text("focus").split("[ _]", -1);
        return shifts.focus(focus[0], focus[1]).map(TimexResolver::timex);
    }

    private Timex length(Length length, Fields fields, int token) {
        Modifier before = qualifiers.before(document, token, "length");
        return duration(
                length,
                before == Modifier.NONE ? LengthResolver.inner(fields) : before,
                lengths.interval(fields, length));
    }

    private static Timex duration(
            Length length, Modifier modifier, Optional<DateInterval> interval) {
        return new Timex(TimexType.DURATION, length.toString(), modifier, interval);
    }

    private Optional<Timex> set(Fields fields, int token) {
        Optional<String> value =
                fields.has("set")
                        ? Optional.of(
                                fields.has("n")
                                        ? Length.parse(fields.text("set"))
                                                .times(fields.number("n"))
                                                .toString()
                                        : fields.text("set"))
                        : lengths.length(fields).map(Length::toString);
        Modifier inner = LengthResolver.inner(fields);
        Modifier modifier =
                inner == Modifier.NONE ? qualifiers.before(document, token, "length") : inner;
        return value.map(v -> new Timex(TimexType.SET, v, modifier, Optional.empty()));
    }

    private static Optional<Timex> every(Fields fields) {
        String value;
        if (fields.has("weekdaypart")) {
            value = "XXXX-WXX-" + fields.text("weekdaypart");
        } else if (fields.has("weekday")) {
            value = "XXXX-WXX-" + fields.text("weekday");
        } else {
            value = "XXXX-" + Periods.digits(fields.number("month"), 2);
        }
        return Optional.of(new Timex(TimexType.SET, value, Modifier.NONE, Optional.empty()));
    }

    static Modifier modifier(Fields fields) {
        if (fields.has("weekhalf")) {
            return fields.text("weekhalf").equals("1") ? Modifier.START : Modifier.END;
        }
        String name = fields.text("mod");
        if (fields.has("modseason")) {
            name = fields.text("modseason").substring(3);
        }
        return name.isEmpty() ? Modifier.NONE : Modifier.valueOf(name);
    }

    private static Timex timex(String value) {
        return timex(value, Modifier.NONE);
    }

    private static Timex timex(String value, Modifier modifier) {
        TimexType type =
                value.startsWith("P")
                        ? TimexType.DURATION
                        : value.indexOf('T') >= 0 ? TimexType.TIME : TimexType.DATE;
        return new Timex(type, value, modifier, Intervals.of(value, modifier));
    }
}
