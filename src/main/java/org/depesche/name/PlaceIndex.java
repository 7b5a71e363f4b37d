package org.depesche.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.lexicon.GermanStems;
import org.depesche.lexicon.Row;
import org.depesche.mention.LocationKind;
import org.jspecify.annotations.Nullable;

/** The gazetteer of places: each name and alias with all the places that bear it. Immutable. */
final class PlaceIndex {

    private static final double COUNTRY_WEIGHT = 9;
    private static final double CAPITAL_BONUS = 2;
    private static final double REGION_WEIGHT = 4.6;

    /** Less than their seats, which bear the same names and are meant where nothing says more. */
    private static final double CANTON_WEIGHT = 4;

    private static final double SEAT_AHEAD = 0.5;

    /** A town of less than 100,000 people is less known than its region. */
    private static final double BIG_SEAT = 5;

    private static final double STATE_WEIGHT = 6.5;
    private static final double AREA_WEIGHT = 5.5;

    /** A sea is meant far more often than a region that has its name from it. */
    private static final double SEA_WEIGHT = 9;

    private static final double ALIAS_DISCOUNT = 0.2;

    private static final double TOWN_WEIGHT = 3.5;
    private static final Set<String> MUNICIPAL =
            Set.of("gemeinde", "parish", "munizip", "kommune", "stadtbezirk");

    private final Gazetteer gazetteer;

    /** Made when first an inflected name is looked for. */
    private volatile @Nullable Map<String, String> formsByStem;

    PlaceIndex(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Returns the places that a surface may name, each under the form that the surface is an
     * inflection of; empty if none is known.
     *
     * @param surface as it stands in the text, with single spaces
     */
    List<Place> find(String surface) {
        List<Place> found = lookUp(surface);
        return found.isEmpty() && isAllCapitals(surface) ? lookUp(capitalised(surface)) : found;
    }

    private List<Place> lookUp(String surface) {
        List<Place> exact = named(surface);
        if (!exact.isEmpty()) {
            return exact;
        }
        List<Place> stripped = named(withoutGenitive(surface));
        if (!stripped.isEmpty()) {
            return stripped;
        }
        String form = formsByStem().get(GermanStems.of(surface));
        return form == null ? List.of() : named(form);
    }

    private Map<String, String> formsByStem() {
        Map<String, String> known = formsByStem;
        if (known == null) {
            known = new HashMap<>();
            for (Row country : gazetteer.countries().rows()) {
                addStems(gazetteer.countries().names(country), known);
            }
            for (Row region : gazetteer.regions().rows()) {
                if (!isTownItself(region)) {
                    addStems(gazetteer.regions().names(region), known);
                }
            }
            for (Row area : gazetteer.areas().rows()) {
                addStems(gazetteer.areas().names(area), known);
            }
            formsByStem = known;
        }
        return known;
    }

    private static void addStems(List<String> forms, Map<String, String> formsByStem) {
        for (String form : forms) {
            formsByStem.putIfAbsent(GermanStems.of(form), form);
        }
    }

    private static String withoutGenitive(String surface) {
        int end = surface.length();
        if (end > 3 && (surface.endsWith("'s") || surface.endsWith("’s"))) {
            return surface.substring(0, end - 2);
        }
        if (end > 3 && (surface.endsWith("s") || surface.endsWith("'") || surface.endsWith("’"))) {
            return surface.substring(0, end - 1);
        }
        return surface;
    }

    private static boolean isAllCapitals(String surface) {
        return surface.length() > 3
                && surface.equals(surface.toUpperCase(Locale.ROOT))
                && !surface.equals(surface.toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String surface) {
        StringBuilder out = new StringBuilder(surface.length());
        boolean begins = true;
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            out.append(begins ? c : Character.toLowerCase(c));
            begins = !Character.isLetter(c);
        }
        return out.toString();
    }

    /** Returns the places that bear a name: countries, regions, cities, others. */
    private List<Place> named(String form) {
        List<Place> places = new ArrayList<>(2);
        for (Row row : gazetteer.countries().find(form)) {
            places.add(new Place(form, row.cell(1), "", LocationKind.COUNTRY, COUNTRY_WEIGHT));
        }
        List<Place> cities = new ArrayList<>(2);
        for (Row row : gazetteer.cities().find(form)) {
            cities.add(city(form, row));
        }
        for (Row row : gazetteer.regions().find(form)) {
            if (!isTownItself(row)) {
                places.add(belowSeat(region(form, row), cities));
            }
        }
        places.addAll(cities);
        for (Row row : gazetteer.areas().find(form)) {
            places.add(area(form, row));
        }
        return places;
    }

    /** A region called as its own city is meant where something says so. */
    private static Place belowSeat(Place region, List<Place> cities) {
        if (isProvinceOfCanada(region.code())) {
            return region;
        }
        double weight = region.weight();
        for (Place city : cities) {
            if (city.region().equals(region.code()) && city.weight() >= BIG_SEAT) {
                weight = Math.min(weight, city.weight() - SEAT_AHEAD);
            }
        }
        return new Place(region.form(), region.code(), region.region(), region.kind(), weight);
    }

    /** A region that is no more than a town stands among the cities, too. */
    private static boolean isTownItself(Row region) {
        return region.cell(3).equals("stadt");
    }

    private static Place region(String form, Row row) {
        String code = row.cell(1);
        return MUNICIPAL.contains(row.cell(3))
                ? town(form, code)
                : new Place(form, code, code, LocationKind.REGION, weight(row));
    }

    /**
     * Small countries have no level between them and their towns; a town has the country's code.
     */
    private static Place town(String form, String code) {
        return new Place(form, code.substring(0, 2), code, LocationKind.CITY, TOWN_WEIGHT);
    }

    private static double weight(Row row) {
        if (row.cell(3).equals("kanton")) {
            return CANTON_WEIGHT;
        }
        boolean state = row.cell(3).startsWith("bundes") || isProvinceOfCanada(row.cell(1));
        return state ? STATE_WEIGHT : REGION_WEIGHT;
    }

    private static boolean isProvinceOfCanada(String code) {
        return code.startsWith("CA-");
    }

    private static Place city(String form, Row row) {
        double weight = Math.log10(Math.max(1, Integer.parseInt(row.cell(3))));
        weight += row.cell(5).startsWith("capital") ? CAPITAL_BONUS : 0;
        weight -= row.cell(0).equals(form) ? 0 : ALIAS_DISCOUNT;
        return new Place(form, row.cell(1), row.cell(2), LocationKind.CITY, weight);
    }

    private static Place area(String form, Row row) {
        boolean sea = row.cell(2).equals("meer") || row.cell(2).equals("ozean");
        double weight = sea ? SEA_WEIGHT : AREA_WEIGHT;
        return new Place(form, row.cell(1), "", areaKind(row.cell(2)), weight);
    }

    private static LocationKind areaKind(String kind) {
        return switch (kind) {
            case "fluss", "see", "meer", "ozean", "kanal", "meerenge", "golf" -> LocationKind.WATER;
            case "ort" -> LocationKind.CITY;
            case "autobahn",
                    "bahnhof",
                    "bauwerk",
                    "flughafen",
                    "gefängnis",
                    "hafen",
                    "kraftwerk",
                    "park",
                    "platz",
                    "stadion",
                    "straße" ->
                    LocationKind.FACILITY;
            default -> LocationKind.AREA;
        };
    }
}
