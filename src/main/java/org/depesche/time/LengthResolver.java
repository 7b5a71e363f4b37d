package org.depesche.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.depesche.mention.DateInterval;
import org.depesche.mention.Modifier;

/** Resolves lengths of time, and points that lie a length away from the day of publication. */
final class LengthResolver {

    private final Discourse discourse;

    LengthResolver(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Returns the length that the fields name, empty if none. */
    Optional<Length> length(Fields fields) {
        if (fields.has("fraction")) {
            return Optional.of(Length.parse(fields.text("fraction")));
        }
        Length length = new Length();
        boolean known = length.add(new BigDecimal(fields.text("n")), fields.text("unit"));
        for (String more : new String[] {"2", "3"}) {
            if (fields.has("n" + more)) {
                known &=
                        length.add(
                                new BigDecimal(fields.text("n" + more)),
                                fields.text("unit" + more));
            }
        }
        return known ? Optional.of(length) : Optional.empty();
    }

    /** Returns the days that a length covers which ends or begins with the day of publication. */
    Optional<DateInterval> interval(Fields fields, Length length) {
        LocalDate today = discourse.published();
        if (today == null || !fields.has("hang")) {
            return Optional.empty();
        }
        boolean past = fields.text("hang").equals("past");
        return length.from(today, past ? -1 : 1)
                .filter(day -> !day.equals(today))
                .map(day -> past ? new DateInterval(day, today) : new DateInterval(today, day));
    }

    /** Resolves a sporting time such as {@code 2:31:37 Stunden}. */
    Length raceTime(Fields fields) {
        Length length = new Length();
        String[] units = {"TH", "TM", "TS"};
        String[] names = {"h", "m", "s"};
        for (int i = 0; i < units.length; i++) {
            if (fields.has(names[i])) {
                String fraction =
                        i == 2 && fields.has("cs")
                                ? "." + Periods.digits(fields.number("cs"), 2)
                                : "";
                length.add(new BigDecimal(fields.text(names[i]) + fraction), units[i]);
            }
        }
        return length;
    }

    /** Returns the days of {@code erste neun Monate 2012}. */
    Optional<DateInterval> firstMonths(Fields fields, Length length, int token) {
        LocalDate today = discourse.published();
        int year =
                fields.has("year")
                        ? fields.number("year")
                        : today == null
                                ? 0
                                : today.getYear()
                                        + (fields.has("years") ? fields.number("years") : 0);
        if (year == 0) {
            return Optional.empty();
        }
        LocalDate start = LocalDate.of(year, 1, 1);
        Optional<LocalDate> end = length.from(start, 1);
        boolean ahead =
                !fields.has("year")
                        && !fields.has("years")
                        && discourse.tense(token) != Tense.FUTURE
                        && end.filter(day -> day.isAfter(today == null ? day : today)).isPresent();
        return end.filter(start::isBefore)
                .map(
                        day ->
                                ahead
                                        ? new DateInterval(start.minusYears(1), day.minusYears(1))
                                        : new DateInterval(start, day));
    }

    /** Resolves {@code vor drei Tagen}, {@code in zwei Wochen}: a point of the unit's grain. */
    Optional<String> point(Fields fields, Length length) {
        LocalDate today = discourse.published();
        String grain = grain(fields, length);
        if (today == null) {
            return Optional.of(Periods.open(grain));
        }
        int sign = fields.number("sign");
        LocalDate base = fields.has("shift") ? today.plusDays(fields.number("shift")) : today;
        Optional<LocalDate> day = length.from(base, sign);
        if (day.isEmpty()) {
            return Optional.of(length.toString());
        }
        return Optional.of(
                grain.equals("month")
                        ? Periods.month(YearMonth.from(day.get()))
                        : Periods.shifted(day.get(), grain, 0));
    }

    private static String grain(Fields fields, Length length) {
        if (fields.has("grain")) {
            return fields.text("grain");
        }
        if (fields.has("fraction")) {
            return fields.text("fraction").contains("T") ? "day" : "month";
        }
        return switch (fields.has("unit2") ? fields.text("unit2") : fields.text("unit")) {
            case "Y" -> length.countsMonths() ? "month" : "year";
            case "M", "H" -> "month";
            case "W" -> "week";
            case "Q" -> "quarter";
            case "DE" -> "decade";
            case "CE" -> "century";
            case "MI" -> "year";
            default -> "day";
        };
    }

    /** Returns the modifier that stands inside the expression. */
    static Modifier inner(Fields fields) {
        String name = fields.has("qual2") ? fields.text("qual2") : fields.text("qual");
        return name.isEmpty() ? Modifier.NONE : Modifier.valueOf(name);
    }
}
