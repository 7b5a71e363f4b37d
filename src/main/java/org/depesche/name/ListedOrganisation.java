package org.depesche.name;

import java.util.List;

/**
 * An organisation of an {@link OrganisationList}.
 *
 * @param name what its mentions have as value
 * @param names the names that it is found by, {@code name} first
 * @param ambiguous whether these are also words of the language, or names of something else
 */
record ListedOrganisation(String name, List<String> names, boolean ambiguous) {

    ListedOrganisation {
        names = List.copyOf(names);
    }
}
