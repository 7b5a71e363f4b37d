package org.depesche.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The named patterns of a rule file, each parsed once, when first a pattern names it. */
final class Definitions {

    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();

    /** Defines {@code name}, anew if it is defined. */
    void put(String name, String source) {
        sources.put(name, source);
        patterns.remove(name);
    }

    /**
     * Returns the pattern that {@code name} stands for, null if it is not defined.
     *
     * @param literals receives the words that the pattern names
     */
    @Nullable Pattern pattern(String name, Set<String> literals) {
        Pattern known = patterns.get(name);
        String source = sources.get(name);
        if (known == null && source != null) {
            known = PatternParser.parse(source, this, literals);
            patterns.put(name, known);
        }
        return known;
    }
}
