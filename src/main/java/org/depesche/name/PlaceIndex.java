package org.depesche.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.lexicon.GermanStems;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.mention.LocationKind;

/** The gazetteer of places: each name and alias with all the places that bear it. Immutable. */
final class PlaceIndex {

    private static final double COUNTRY_WEIGHT = 9;
    private static final double CAPITAL_BONUS = 2;
    private static final double REGION_WEIGHT = 4.6;
    private static final double STATE_WEIGHT = 6.5;
    private static final double AREA_WEIGHT = 5.5;

    /** A sea is meant far more often than a region that has its name from it. */
    private static final double SEA_WEIGHT = 9;

    private static final double ALIAS_DISCOUNT = 0.2;

    private static final double TOWN_WEIGHT = 3.5;
    private static final Set<String> MUNICIPAL =
            Set.of("gemeinde", "parish", "munizip", "kommune", "stadtbezirk");

    private final Map<String, List<Place>> byForm = new HashMap<>(1 << 16);
    private final Map<String, String> formByStem = new HashMap<>();

    private PlaceIndex() {}

    /** Loads the lists of the jar. */
    static PlaceIndex load() {
        PlaceIndex index = new PlaceIndex();
        index.addCountries(table("countries.tsv", 2));
        index.addRegions(table("regions.tsv", 2));
        index.addCities(table("cities.tsv", 4));
        index.addAreas(table("places.tsv", 3));
        return index;
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
        List<Place> exact = byForm.get(surface);
        if (exact != null) {
            return exact;
        }
        List<Place> stripped = byForm.get(withoutGenitive(surface));
        if (stripped != null) {
            return stripped;
        }
        String form = formByStem.get(GermanStems.of(surface));
        return form == null ? List.of() : byForm.getOrDefault(form, List.of());
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

    private void addCountries(Table table) {
        for (Row row : table.rows()) {
            for (String form : forms(row, 2)) {
                add(new Place(form, row.cell(1), "", LocationKind.COUNTRY, COUNTRY_WEIGHT));
                addStem(form);
            }
        }
    }

    private void addRegions(Table table) {
        for (Row row : table.rows()) {
            String kind = row.cell(3);
            String code = row.cell(1);
            if (kind.equals("stadt")) {
                continue;
            }
            for (String form : forms(row, 2)) {
                add(
                        MUNICIPAL.contains(kind)
                                ? town(form, code)
                                : new Place(form, code, code, LocationKind.REGION, weight(row)));
                addStem(form);
            }
        }
    }

    /**
     * Small countries have no level between them and their towns; a town has the country's code.
     */
    private static Place town(String form, String code) {
        return new Place(form, code.substring(0, 2), code, LocationKind.CITY, TOWN_WEIGHT);
    }

    private static double weight(Row row) {
        boolean state = row.cell(3).startsWith("bundes") || row.cell(1).startsWith("CA-");
        return state ? STATE_WEIGHT : REGION_WEIGHT;
    }

    private void addCities(Table table) {
        for (Row row : table.rows()) {
            double weight = Math.log10(Math.max(1, Integer.parseInt(row.cell(3))));
            weight += row.cell(5).startsWith("capital") ? CAPITAL_BONUS : 0;
            boolean first = true;
            for (String form : forms(row, 4)) {
                double formWeight = first ? weight : weight - ALIAS_DISCOUNT;
                add(new Place(form, row.cell(1), row.cell(2), LocationKind.CITY, formWeight));
                first = false;
            }
        }
    }

    private void addAreas(Table table) {
        for (Row row : table.rows()) {
            for (String form : forms(row, 3)) {
                boolean sea = row.cell(2).equals("meer") || row.cell(2).equals("ozean");
                double weight = sea ? SEA_WEIGHT : AREA_WEIGHT;
                add(new Place(form, row.cell(1), "", areaKind(row.cell(2)), weight));
                addStem(form);
            }
        }
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

    private static List<String> forms(Row row, int aliasColumn) {
        List<String> forms = new ArrayList<>();
        forms.add(row.cell(0));
        for (String alias : row.cell(aliasColumn).split("\\|", -1)) {
            if (!alias.isEmpty()) {
                forms.add(alias);
            }
        }
        return forms;
    }

    private void add(Place place) {
        byForm.computeIfAbsent(place.form(), form -> new ArrayList<>(1)).add(place);
    }

    private void addStem(String form) {
        formByStem.putIfAbsent(GermanStems.of(form), form);
    }

    private static Table table(String resource, int columns) {
        return Table.resource(PlaceIndex.class, resource, columns);
    }
}
