package org.depesche.rule;

import java.util.List;

/** A rule as read from its file; {@link RuleSet} runs it. */
public final class Rule {

    private final String name;
    private final Pattern pattern;
    private final Template template;
    private final List<Example> finds;
    private final List<Example> leaves;

    Rule(
            String name,
            Pattern pattern,
            Template template,
            List<Example> finds,
            List<Example> leaves) {
        this.name = name;
        this.pattern = pattern;
        this.template = template;
        this.finds = List.copyOf(finds);
        this.leaves = List.copyOf(leaves);
    }

    /** Returns the name, unique in its rule set. */
    public String name() {
        return name;
    }

    /** Returns the first word of the rule's value. */
    public String kind() {
        return template.kind();
    }

    /** Tells whether the rule only keeps other rules from matching. */
    public boolean blocks() {
        return template.kind().equals(Template.NONE);
    }

    /** Returns what it must find. */
    public List<Example> finds() {
        return finds;
    }

    /** Returns texts in which nothing may be found but what they bracket. */
    public List<Example> leaves() {
        return leaves;
    }

    Pattern pattern() {
        return pattern;
    }

    Template template() {
        return template;
    }

    @Override
    public String toString() {
        return name;
    }
}
