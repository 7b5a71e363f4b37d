package org.depesche.time;

import java.util.HashMap;
import java.util.Map;
import org.depesche.rule.Match;

/** What a rule said of its match, by name. */
final class Fields {

    private static final String[] NAMES = {
        "artic",
        "end",
        "back",
        "date",
        "weeks",
        "by",
        "century",
        "cs",
        "day",
        "decade",
        "dir",
        "edge",
        "every",
        "feast",
        "feastnight",
        "focus",
        "fraction",
        "grain",
        "h",
        "half",
        "halfclock",
        "hang",
        "hour",
        "m",
        "minute",
        "mod",
        "modseason",
        "month",
        "monthweek",
        "n",
        "n2",
        "n3",
        "night",
        "nightshift",
        "part",
        "qual",
        "qual2",
        "quarter",
        "quarterpast",
        "quarterto",
        "s",
        "sameyear",
        "season",
        "second",
        "set",
        "shift",
        "sign",
        "third",
        "unit",
        "unit2",
        "unit3",
        "week",
        "weekday",
        "weekdaypart",
        "weekhalf",
        "year",
        "years",
        "yy"
    };

    private final Map<String, String> values;

    private Fields(Map<String, String> values) {
        this.values = values;
    }

    static Fields of(Match match) {
        Map<String, String> values = new HashMap<>();
        for (String name : NAMES) {
            match.field(name).ifPresent(value -> values.put(name, value));
        }
        return new Fields(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Returns the field, empty if it is not there. */
    String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** Returns the field as a number; it must be there. */
    int number(String name) {
        return Integer.parseInt(text(name));
    }

    /** Returns these fields and those of {@code lender} among {@code names} that are missing. */
    Fields lent(Fields lender, String... names) {
        Map<String, String> all = new HashMap<>(values);
        for (String name : names) {
            if (lender.has(name)) {
                all.putIfAbsent(name, lender.text(name));
            }
        }
        return new Fields(all);
    }

    Fields with(String name, String value) {
        Map<String, String> all = new HashMap<>(values);
        all.put(name, value);
        return new Fields(all);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
