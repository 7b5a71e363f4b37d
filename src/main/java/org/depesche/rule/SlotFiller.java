package org.depesche.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.rule.RuleSet.Reader;

/** Follows one rule through a match whose borders are known, and notes what fills its slots. */
final class SlotFiller {

    private final Lattice lattice;
    private final WordClasses classes;
    private final Program program;
    private final List<Reader> readers;
    private final int matchEnd;
    private int first = -1;
    private int end = -1;
    private final Map<String, Match.Slot> slots = new HashMap<>();

    SlotFiller(
            Lattice lattice,
            WordClasses classes,
            Program program,
            List<Reader> readers,
            int matchEnd) {
        this.lattice = lattice;
        this.classes = classes;
        this.program = program;
        this.readers = readers;
        this.matchEnd = matchEnd;
    }

    /** Returns the match of {@code rule} from {@code start} to the end that is known. */
    Match fill(Rule rule, int entry, int start) {
        if (!follow(entry, start)) {
            throw new IllegalStateException("rule " + rule.name() + " must match again");
        }
        return new Match(
                rule, first < 0 ? start : first, end < 0 ? matchEnd : end, start, matchEnd, slots);
    }

    private boolean follow(int number, int token) {
        Program.Step step = program.step(number);
        return switch (step.kind()) {
            case ACCEPT -> token == matchEnd;
            case SPLIT -> follow(step.first(), token) || follow(step.second(), token);
            case START -> followBorder(step, token, true);
            case END -> followBorder(step, token, false);
            case ITEM -> token < matchEnd && followItem(step, token);
        };
    }

    private boolean followBorder(Program.Step step, int token, boolean isStart) {
        if (!follow(step.second(), token)) {
            return false;
        }
        if (isStart) {
            first = token;
        } else {
            end = token;
        }
        return true;
    }

    private boolean followItem(Program.Step step, int token) {
        if (step.glued() && !lattice.isGlued(token)) {
            return false;
        }
        return followWord(step, token) || followReaders(step, token);
    }

    private boolean followWord(Program.Step step, int token) {
        int node = lattice.word(token);
        if (classes.isInClass(lattice.signature(token), step.first())) {
            String value = node < 0 ? null : classes.value(node, step.first());
            if (take(step, token, token + 1, value == null ? lattice.digits(token) : value)) {
                return true;
            }
        }
        for (int at = token + 1; at < matchEnd && node >= 0 && classes.hasChildren(node); at++) {
            node = classes.child(node, lattice.word(at));
            if (node >= 0) {
                String value = classes.value(node, step.first());
                if (value != null && take(step, token, at + 1, value)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean followReaders(Program.Step step, int token) {
        for (int i = 0; i < readers.size(); i++) {
            if (readers.get(i).classNumber() == step.first() && lattice.length(i, token) > 0) {
                Phrase phrase = lattice.phrase(i, token);
                if (phrase != null && take(step, token, token + phrase.tokens(), phrase.value())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean take(Program.Step step, int token, int next, String value) {
        if (!follow(step.second(), next)) {
            return false;
        }
        if (!step.slot().isEmpty()) {
            slots.put(step.slot(), new Match.Slot(token, next, value));
        }
        return true;
    }
}
