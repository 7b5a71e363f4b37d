package org.depesche.name;

import java.util.List;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;

/**
 * How often names of a probability are right on held-out articles: the model's probabilities are
 * somewhat too high near one. Immutable.
 */
final class Calibration {

    private final double[] probabilities;
    private final double[] right;

    private Calibration(List<Row> rows) {
        probabilities = rows.stream().mapToDouble(row -> Double.parseDouble(row.cell(0))).toArray();
        right = rows.stream().mapToDouble(row -> Double.parseDouble(row.cell(1))).toArray();
    }

    static Calibration load() {
        return new Calibration(Table.resource(Calibration.class, "calibration.tsv", 2).rows());
    }

    /** Returns the share of names of this probability that are right, both in [0, 1]. */
    double confidence(double probability) {
        int above = 1;
        while (above + 1 < probabilities.length && probabilities[above] < probability) {
            above++;
        }
        double step = probabilities[above] - probabilities[above - 1];
        double part = (probability - probabilities[above - 1]) / step;
        return right[above - 1] + part * (right[above] - right[above - 1]);
    }
}
