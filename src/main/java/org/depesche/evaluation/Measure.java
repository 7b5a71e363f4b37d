package org.depesche.evaluation;

import org.depesche.mention.Location;
import org.depesche.mention.Mention;

/** When a found mention counts as an expected one of the same type. */
public enum Measure {
    /** Same span. */
    SPAN("same span"),
    /** At least one character in common. */
    OVERLAP("overlapping span"),
    /** Same span, equal value with its modifier. */
    VALUE("same span, equal value"),
    /** Same span, equal name of a location. */
    NAME("same span, equal name"),
    /** Same span, equal code of a location. */
    CODE("same span, equal code"),
    /** Same span, equal value but for the modifier. */
    BARE("same span, equal value, modifier left out");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    /** Returns the measure in words. */
    public String title() {
        return title;
    }

    boolean accepts(Mention<?> expected, Mention<?> found) {
        if (this == OVERLAP) {
            return expected.span().overlaps(found.span());
        }
        return expected.span().equals(found.span()) && acceptsValue(expected, found);
    }

    private boolean acceptsValue(Mention<?> expected, Mention<?> found) {
        return switch (this) {
            case SPAN, OVERLAP -> true;
            case VALUE -> expected.value().toString().equals(found.value().toString());
            case NAME -> location(expected).name().equals(location(found).name());
            case CODE -> location(expected).code().equals(location(found).code());
            case BARE -> bare(expected).equals(bare(found));
        };
    }

    private static Location location(Mention<?> mention) {
        return (Location) mention.value();
    }

    /** Modifiers are the only words of a notation that hold no digit and follow a space. */
    private static String bare(Mention<?> mention) {
        String notation = mention.value().toString();
        int space = notation.lastIndexOf(' ');
        boolean modified =
                space > 0
                        && Character.isLetter(notation.charAt(notation.length() - 1))
                        && notation.substring(space).chars().noneMatch(Character::isDigit);
        return modified ? notation.substring(0, space) : notation;
    }
}
