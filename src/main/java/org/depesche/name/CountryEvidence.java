package org.depesche.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of a text speaks for each country and region, by code. */
final class CountryEvidence {

    private static final double HALF = 2;

    /** A factor of ten in population. */
    private static final double CLEAR_LEAD = 1;

    private final Map<String, Double> byCode = new HashMap<>();

    /** Adds the places that a mention may name, if one country's outweigh those of all others. */
    void add(List<Place> places) {
        Place best = null;
        for (Place place : places) {
            best = best == null || place.weight() > best.weight() ? place : best;
        }
        if (best == null) {
            return;
        }
        for (Place place : places) {
            boolean elsewhere = !place.country().equals(best.country());
            if (elsewhere && best.weight() - place.weight() < CLEAR_LEAD) {
                return;
            }
        }
        add(best.country(), 1);
        add(best.region(), 1);
    }

    /** Adds a word that names a country or region, such as an adjective. */
    void add(String code, double weight) {
        if (!code.isEmpty()) {
            byCode.merge(code, weight, Double::sum);
        }
    }

    /** Returns how strongly the text speaks for {@code code}, from 0 to 1, saturating. */
    double of(String code) {
        double weight = byCode.getOrDefault(code, 0.0);
        return weight / (weight + HALF);
    }

    /** Returns the country that the text speaks of by far the most, empty if there is none. */
    String main() {
        String best = "";
        double first = 0;
        double second = 0;
        for (Map.Entry<String, Double> entry : byCode.entrySet()) {
            if (entry.getKey().length() != 2) {
                continue;
            }
            double weight = entry.getValue();
            boolean wins =
                    weight > first || (weight == first && entry.getKey().compareTo(best) < 0);
            second = wins ? first : Math.max(second, weight);
            best = wins ? entry.getKey() : best;
            first = wins ? weight : first;
        }
        return first > second ? best : "";
    }
}
