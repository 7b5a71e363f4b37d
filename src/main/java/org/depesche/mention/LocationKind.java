package org.depesche.mention;

/** What kind of place a location is. */
public enum LocationKind {
    COUNTRY,
    /** A first-level unit of a country, with a code of ISO 3166-2. */
    REGION,
    /** A city, town or village. */
    CITY,
    /** A sea, lake, river or strait. */
    WATER,
    /** A street, square, station, airport or other place that was built. */
    FACILITY,
    /** A continent, mountain range, island, district or region without a code of its own. */
    AREA,
    /** Not known. */
    UNKNOWN
}
