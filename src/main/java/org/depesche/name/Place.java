package org.depesche.name;

import org.depesche.mention.LocationKind;

/**
 * A place of the gazetteer under one of its names.
 *
 * @param form the name or alias, in the nominative
 * @param code the code that its mentions carry
 * @param region ISO 3166-2 code of the region that a city lies in, empty if unknown
 * @param kind what kind of place it is
 * @param weight how likely a text means it if nothing else is known; grows with population
 */
record Place(String form, String code, String region, LocationKind kind, double weight) {

    /** Returns ISO 3166-1 alpha-2 of the country that it is or lies in, empty if there is none. */
    String country() {
        return code.length() < 2 ? "" : code.substring(0, 2);
    }
}
