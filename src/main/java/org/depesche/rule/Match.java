package org.depesche.rule;

import java.util.Map;
import java.util.Optional;

/**
 * A place where a rule matched; token indices are the document's.
 *
 * @param rule the rule
 * @param first first token of the mention
 * @param end token behind the mention's last
 * @param contextFirst first token of the whole match, {@code <= first}
 * @param contextEnd token behind the whole match, {@code >= end}
 * @param slots what each filled slot holds, by its name; of digits the digits, of words the value
 *     that the table gives them
 */
public record Match(
        Rule rule, int first, int end, int contextFirst, int contextEnd, Map<String, Slot> slots) {

    public Match {
        slots = Map.copyOf(slots);
    }

    /**
     * What fills a slot.
     *
     * @param first its first token
     * @param end the token behind its last
     * @param value what it means
     */
    public record Slot(int first, int end, String value) {}

    /**
     * Returns a field of the rule's value: the constant that the rule gives, or the value of the
     * slot that it names; empty if the rule has no such field or the slot was not filled.
     */
    public Optional<String> field(String name) {
        String source = rule.template().fields().get(name);
        if (source == null) {
            return rule.template().takesSlots() ? slot(name) : Optional.empty();
        }
        if (!Template.isSlot(source)) {
            return Optional.of(source);
        }
        return slot(Template.slotOf(source));
    }

    private Optional<String> slot(String name) {
        return Optional.ofNullable(slots.get(name)).map(Slot::value);
    }
}
