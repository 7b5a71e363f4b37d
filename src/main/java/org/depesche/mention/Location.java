package org.depesche.mention;

import java.util.regex.Pattern;

/**
 * A place.
 *
 * @param name the German name in the nominative, an abbreviation as written; not blank, no
 *     semicolon
 * @param code ISO 3166-1 alpha-2 of a country or of the country that a smaller place lies in, ISO
 *     3166-2 of a first-level region, empty where there is none
 * @param kind what kind of place it is; not part of the notation
 */
public record Location(String name, String code, LocationKind kind) implements Value {

    private static final Pattern CODE = Pattern.compile("(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?)?");

    /**
     * @throws IllegalArgumentException if {@code name} is blank or holds a semicolon, or {@code
     *     code} has not the form of a code of ISO 3166
     */
    public Location {
        Names.requireName(name);
        if (name.indexOf(';') >= 0) {
            throw new IllegalArgumentException("name \"" + name + "\" must not hold a semicolon");
        }
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "code \"" + code + "\" must be empty or of the form DE or DE-BY");
        }
    }

    /**
     * Reads {@code NAME;CODE}; the kind is a region's where the code is one's, and otherwise
     * unknown.
     *
     * @throws IllegalArgumentException if {@code notation} has no semicolon or a part is malformed
     */
    public static Location parse(String notation) {
        int semicolon = notation.indexOf(';');
        if (semicolon < 0) {
            throw new IllegalArgumentException(
                    "notation \"" + notation + "\" must be of the form NAME;CODE");
        }
        String code = notation.substring(semicolon + 1);
        return new Location(
                notation.substring(0, semicolon),
                code,
                code.indexOf('-') > 0 ? LocationKind.REGION : LocationKind.UNKNOWN);
    }

    @Override
    public MentionType type() {
        return MentionType.LOC;
    }

    /** Returns {@code NAME;CODE}. */
    @Override
    public String toString() {
        return name + ";" + code;
    }
}
