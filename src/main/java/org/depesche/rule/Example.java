package org.depesche.rule;

import java.util.ArrayList;
import java.util.List;
import org.depesche.text.Span;

/**
 * An example that a rule carries.
 *
 * @param line its line in the rule file, counted from 1
 * @param text the text without brackets
 * @param spans what the brackets enclosed, in order; what must be found there
 * @param values what the mentions mean, in order, in the notation of the guidelines; empty if the
 *     example doesn't say
 */
public record Example(int line, String text, List<Span> spans, List<String> values) {

    public Example {
        spans = List.copyOf(spans);
        values = List.copyOf(values);
    }

    /**
     * Reads an example.
     *
     * @param line its line in the file
     * @param source such as {@code im [vierten Quartal 2024] = 2024-Q4}; several values are parted
     *     by a semicolon
     * @throws IllegalArgumentException if brackets don't pair
     */
    static Example parse(int line, String source) {
        int equals = source.lastIndexOf(" = ");
        String marked = equals < 0 ? source : source.substring(0, equals);
        List<String> values = new ArrayList<>();
        if (equals >= 0) {
            for (String value : source.substring(equals + 3).split(";", -1)) {
                values.add(value.strip());
            }
        }
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[' && open < 0) {
                open = text.length();
            } else if (c == ']' && open >= 0) {
                spans.add(new Span(open, text.length()));
                open = -1;
            } else {
                text.append(c);
            }
        }
        if (open >= 0) {
            throw new IllegalArgumentException("example \"" + source + "\" must close its bracket");
        }
        return new Example(line, text.toString(), spans, values);
    }
}
