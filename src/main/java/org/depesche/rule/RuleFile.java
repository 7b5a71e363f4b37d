package org.depesche.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.lexicon.MalformedFileException;

/**
 * Reads a rule file. A line that begins with white space goes on with the line before; lines that
 * begin with {@code #} are comments; the first word of a line says what it is:
 *
 * <pre>
 * digits NAME LOW..HIGH length SHORTEST..LONGEST
 * define NAME = PATTERN
 * rule NAME
 * pattern PATTERN        one or more, alternatives
 * value KIND field=constant field={slot} *
 * find TEXT WITH [MENTION] = VALUE
 * leave TEXT
 * </pre>
 */
final class RuleFile {

    private record Line(int number, String keyword, String rest) {}

    private final String name;
    private final Definitions definitions = new Definitions();
    private final Set<String> literals = new LinkedHashSet<>();
    private final List<DigitClass> digits = new ArrayList<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private String ruleName = "";
    private List<Pattern> patterns = new ArrayList<>();
    private Map<String, Template> template = new HashMap<>();
    private List<Example> finds = new ArrayList<>();
    private List<Example> leaves = new ArrayList<>();

    private RuleFile(String name) {
        this.name = name;
    }

    /**
     * Reads a rule file.
     *
     * @param in UTF-8; is not closed
     * @param name for messages
     * @throws MalformedFileException if it is none
     */
    static RuleFile read(InputStream in, String name) throws IOException {
        RuleFile file = new RuleFile(name);
        List<Line> lines = lines(in, name);
        for (Line line : lines) {
            try {
                file.take(line);
            } catch (IllegalArgumentException e) {
                throw new MalformedFileException(
                        name, line.number(), String.valueOf(e.getMessage()));
            }
        }
        try {
            file.endRule();
        } catch (IllegalArgumentException e) {
            throw new MalformedFileException(name, 0, String.valueOf(e.getMessage()));
        }
        return file;
    }

    private static List<Line> lines(InputStream in, String name) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(text.charAt(0))) {
                if (lines.isEmpty()) {
                    throw new MalformedFileException(name, number, "goes on with no line before");
                }
                Line last = lines.remove(lines.size() - 1);
                lines.add(new Line(last.number, last.keyword, last.rest + " " + text.strip()));
                continue;
            }
            int end = 0;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            lines.add(new Line(number, text.substring(0, end), text.substring(end).strip()));
        }
        return lines;
    }

    private void take(Line line) {
        switch (line.keyword) {
            case "digits" -> digits.add(DigitClass.parse(line.rest));
            case "define" -> define(line.rest);
            case "rule" -> {
                endRule();
                ruleName = line.rest;
            }
            case "pattern" -> patterns.add(PatternParser.parse(line.rest, definitions, literals));
            case "value" -> template.put("", Template.parse(line.rest));
            case "find" -> finds.add(Example.parse(line.number, line.rest));
            case "leave" -> leaves.add(Example.parse(line.number, line.rest));
            default ->
                    throw new IllegalArgumentException(
                            "keyword \""
                                    + line.keyword
                                    + "\" must be digits, define, rule, pattern, value, find or"
                                    + " leave");
        }
    }

    private void define(String source) {
        int equals = source.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("define \"" + source + "\" must be NAME = PATTERN");
        }
        definitions.put(source.substring(0, equals).strip(), source.substring(equals + 1).strip());
    }

    private void endRule() {
        if (ruleName.isEmpty()) {
            return;
        }
        Template value = template.get("");
        if (patterns.isEmpty() || value == null || leaves.isEmpty()) {
            throw new IllegalArgumentException(
                    "rule " + ruleName + " must have a pattern, a value, and a text to leave");
        }
        if (finds.isEmpty() && !value.kind().equals(Template.NONE)) {
            throw new IllegalArgumentException("rule " + ruleName + " must have a text to find");
        }
        Rule rule = new Rule(ruleName, new Pattern.Choice(patterns), value, finds, leaves);
        if (rules.put(ruleName, rule) != null) {
            throw new IllegalArgumentException("rule " + ruleName + " must not come twice");
        }
        patterns = new ArrayList<>();
        template = new HashMap<>();
        finds = new ArrayList<>();
        leaves = new ArrayList<>();
    }

    String name() {
        return name;
    }

    List<DigitClass> digits() {
        return digits;
    }

    Set<String> literals() {
        return literals;
    }

    List<Rule> rules() {
        return List.copyOf(rules.values());
    }
}
