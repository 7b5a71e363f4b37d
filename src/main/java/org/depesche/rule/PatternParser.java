package org.depesche.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.lexicon.PhraseTable;

/**
 * Reads the notation of patterns:
 *
 * <pre>
 * word            this token; a word in lower case also with a capital
 * {class}         a token or phrase of a word class
 * {slot:class}    the same, kept under the name
 * ~               before an item or a group: no white space there
 * a b    (a | b)  sequence, choice
 * x?     x*3      optional; up to three times
 * [ ]             the mention; what stands outside is context
 * $NAME           a pattern defined before
 * \x              the sign x itself
 * </pre>
 */
final class PatternParser {

    private static final String SIGNS = "()[]{}|?*~$\\";

    private final String source;
    private final Definitions definitions;
    private final Set<String> literals;
    private int at;

    private PatternParser(String source, Definitions definitions, Set<String> literals) {
        this.source = source;
        this.definitions = definitions;
        this.literals = literals;
    }

    /**
     * Reads a pattern.
     *
     * @param definitions what {@code $NAME} stands for
     * @param literals receives the words that the pattern names
     * @throws IllegalArgumentException if it is malformed
     */
    static Pattern parse(String source, Definitions definitions, Set<String> literals) {
        PatternParser parser = new PatternParser(source, definitions, literals);
        Pattern pattern = parser.choice();
        if (parser.at < source.length()) {
            throw parser.malformed("has \"" + source.charAt(parser.at) + "\" too many");
        }
        return pattern;
    }

    private Pattern choice() {
        List<Pattern> options = new ArrayList<>();
        options.add(sequence());
        while (accept('|')) {
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : new Pattern.Choice(options);
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        while (true) {
            skipSpace();
            if (at == source.length() || peek() == ')' || peek() == '|') {
                return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
            }
            parts.add(repeated());
        }
    }

    private Pattern repeated() {
        Pattern part = single();
        if (accept('?')) {
            return new Pattern.Repeat(part, 1);
        }
        if (accept('*')) {
            int digit = at < source.length() ? Character.digit(source.charAt(at++), 10) : -1;
            if (digit < 1) {
                throw malformed("must name a count behind *");
            }
            return new Pattern.Repeat(part, digit);
        }
        return part;
    }

    private Pattern single() {
        boolean glued = accept('~');
        char sign = peek();
        if (sign == '{') {
            return item(enclosed('}'), glued);
        }
        if (SIGNS.indexOf(sign) < 0 || sign == '\\') {
            return literal(glued);
        }
        at++;
        if (sign == '(' || sign == '$') {
            Pattern inner = sign == '(' ? group() : defined(word());
            return glued ? glue(inner) : inner;
        }
        if (glued) {
            throw malformed("must have a word, a class or a group behind ~");
        }
        return switch (sign) {
            case '[' -> Pattern.Border.START;
            case ']' -> Pattern.Border.END;
            default -> throw malformed("must not have \"" + sign + "\" here");
        };
    }

    private Pattern group() {
        Pattern inner = choice();
        if (!accept(')')) {
            throw malformed("must close its (");
        }
        return inner;
    }

    /** Returns the pattern with its first item glued to what stands before. */
    private static Pattern glue(Pattern pattern) {
        if (pattern instanceof Pattern.Item item) {
            return new Pattern.Item(item.name(), item.slot(), true);
        }
        if (pattern instanceof Pattern.Choice choice) {
            return new Pattern.Choice(choice.options().stream().map(PatternParser::glue).toList());
        }
        if (pattern instanceof Pattern.Repeat repeat) {
            return new Pattern.Repeat(glue(repeat.part()), repeat.most());
        }
        if (pattern instanceof Pattern.Sequence sequence && !sequence.parts().isEmpty()) {
            List<Pattern> parts = new ArrayList<>(sequence.parts());
            parts.set(0, glue(parts.get(0)));
            return new Pattern.Sequence(parts);
        }
        return pattern;
    }

    private Pattern defined(String name) {
        Pattern pattern = definitions.pattern(name, literals);
        if (pattern == null) {
            throw malformed("must define " + name + " before");
        }
        return pattern;
    }

    private static Pattern item(String inner, boolean glued) {
        int colon = inner.indexOf(':');
        return colon < 0
                ? new Pattern.Item(inner, "", glued)
                : new Pattern.Item(inner.substring(colon + 1), inner.substring(0, colon), glued);
    }

    private Pattern literal(boolean glued) {
        accept('\\');
        String word = SIGNS.indexOf(peek()) < 0 ? word() : source.substring(at, ++at);
        List<String> tokens = PhraseTable.tokens(word);
        List<Pattern> parts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            literals.add(tokens.get(i));
            parts.add(new Pattern.Item("=" + tokens.get(i), "", i > 0 || glued));
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
    }

    private String word() {
        int start = at;
        while (at < source.length()
                && !Character.isWhitespace(source.charAt(at))
                && SIGNS.indexOf(source.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw malformed("must have a word at " + start);
        }
        return source.substring(start, at);
    }

    private String enclosed(char close) {
        int end = source.indexOf(close, at);
        if (end < 0) {
            throw malformed("must close its {");
        }
        String inner = source.substring(at + 1, end);
        at = end + 1;
        return inner;
    }

    private boolean accept(char sign) {
        if (sign != '?' && sign != '*') {
            skipSpace();
        }
        if (at < source.length() && source.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    private char peek() {
        if (at == source.length()) {
            throw malformed("must not end here");
        }
        return source.charAt(at);
    }

    private void skipSpace() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException malformed(String reason) {
        return new IllegalArgumentException("pattern \"" + source + "\" " + reason);
    }
}
