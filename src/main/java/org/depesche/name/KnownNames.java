package org.depesche.name;

import org.depesche.lexicon.RowIndex;
import org.depesche.lexicon.Table;

/** The names of the lists, in the nominative. Immutable. */
final class KnownNames {

    /** The column of further names. */
    private static final int ALIASES = 3;

    private final Gazetteer gazetteer;
    private final RowIndex organisations = index("organisations.tsv");
    private final RowIndex surnames = index("surnames.tsv");

    private KnownNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static KnownNames load(Gazetteer gazetteer) {
        return new KnownNames(gazetteer);
    }

    private static RowIndex index(String resource) {
        return RowIndex.of(Table.resource(KnownNames.class, resource, 1), ALIASES);
    }

    boolean isOrganisation(String name) {
        return !organisations.find(name).isEmpty();
    }

    boolean isSurname(String name) {
        return !surnames.find(name).isEmpty();
    }

    /** Tells whether an organisation, a surname, a given name or a region is called so. */
    boolean isListed(String name) {
        return isOrganisation(name)
                || isSurname(name)
                || !gazetteer.firstNames().find(name).isEmpty()
                || gazetteer.regions().bears(name);
    }
}
