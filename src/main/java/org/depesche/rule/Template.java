package org.depesche.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule makes of its match: a kind and fields, such as {@code day month={month} year={year}}.
 *
 * @param kind the first word; {@link #NONE} says that the match is no mention
 * @param fields by name: a constant, or a slot's name in braces
 * @param takesSlots whether each slot is a field under its own name, too; written {@code *}
 */
record Template(String kind, Map<String, String> fields, boolean takesSlots) {

    static final String NONE = "none";

    static Template parse(String source) {
        List<String> words = List.of(source.strip().split("\\s+", -1));
        Map<String, String> fields = new LinkedHashMap<>();
        boolean takesSlots = false;
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals("*")) {
                takesSlots = true;
                continue;
            }
            int equals = words.get(i).indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "value field \""
                                + words.get(i)
                                + "\" must be name=constant or name={slot}");
            }
            fields.put(words.get(i).substring(0, equals), words.get(i).substring(equals + 1));
        }
        return new Template(words.get(0), Map.copyOf(fields), takesSlots);
    }

    static boolean isSlot(String field) {
        return field.startsWith("{") && field.endsWith("}");
    }

    static String slotOf(String field) {
        return field.substring(1, field.length() - 1);
    }
}
