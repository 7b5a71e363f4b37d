package org.depesche.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The patterns of all rules as steps; from each step it is known where to go on. */
final class Program {

    enum Kind {
        /** Takes a token or phrase and goes on with the next step. */
        ITEM,
        /** Goes on with {@code first} or, where that fails, with {@code second}. */
        SPLIT,
        /** Notes that the mention starts here. */
        START,
        /** Notes that the mention ended before. */
        END,
        /** The pattern has matched; {@code first} is the rule's number. */
        ACCEPT
    }

    /**
     * A step.
     *
     * @param first of a split, the preferred next step; of an item, its class
     * @param second of a split, the other next step; of other steps, the next one
     */
    record Step(Kind kind, int first, int second, boolean glued, String slot) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<Integer> entries = new ArrayList<>();
    private final Map<String, Integer> classes;

    private Program(Map<String, Integer> classes) {
        this.classes = classes;
    }

    /**
     * Compiles the patterns of rules, which are numbered in their order.
     *
     * @param classes the number of each word class
     * @throws IllegalArgumentException if a pattern names a class that isn't there
     */
    static Program of(List<Rule> rules, Map<String, Integer> classes) {
        Program program = new Program(classes);
        for (int rule = 0; rule < rules.size(); rule++) {
            int accept = program.add(new Step(Kind.ACCEPT, rule, -1, false, ""));
            program.entries.add(program.compile(rules.get(rule).pattern(), accept));
        }
        return program;
    }

    /** Returns where the rule's pattern starts. */
    int entry(int rule) {
        return entries.get(rule);
    }

    List<Integer> entries() {
        return entries;
    }

    Step step(int number) {
        return steps.get(number);
    }

    int size() {
        return steps.size();
    }

    /** Adds the steps of {@code pattern} that lead to {@code next}, and returns the first. */
    private int compile(Pattern pattern, int next) {
        if (pattern instanceof Pattern.Item item) {
            return add(new Step(Kind.ITEM, classOf(item), next, item.glued(), item.slot()));
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            int step = next;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                step = compile(sequence.parts().get(i), step);
            }
            return step;
        }
        if (pattern instanceof Pattern.Choice choice) {
            int step = compile(choice.options().get(choice.options().size() - 1), next);
            for (int i = choice.options().size() - 2; i >= 0; i--) {
                step = split(compile(choice.options().get(i), next), step);
            }
            return step;
        }
        if (pattern instanceof Pattern.Repeat repeat) {
            int step = next;
            for (int i = 0; i < repeat.most(); i++) {
                step = split(compile(repeat.part(), step), next);
            }
            return step;
        }
        Kind kind = pattern == Pattern.Border.START ? Kind.START : Kind.END;
        return add(new Step(kind, -1, next, false, ""));
    }

    private int classOf(Pattern.Item item) {
        Integer number = classes.get(item.name());
        if (number == null) {
            throw new IllegalArgumentException(
                    "word class " + item.name() + " must stand in a table");
        }
        return number;
    }

    private int split(int first, int second) {
        return add(new Step(Kind.SPLIT, first, second, false, ""));
    }

    private int add(Step step) {
        steps.add(step);
        return steps.size() - 1;
    }
}
