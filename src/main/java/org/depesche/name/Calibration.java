package org.depesche.name;

import java.util.List;
import org.depesche.lexicon.Table;

/**
 * How often names of a probability are right on held-out articles: the model's probabilities are
 * somewhat too high near one. Immutable.
 */
final class Calibration {

    private final double[] probabilities;
    private final double[] right;

    private Calibration(Table table) {
        probabilities = numbers(table.column(0));
        right = numbers(table.column(1));
    }

    private static double[] numbers(List<String> column) {
        double[] numbers = new double[column.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.parseDouble(column.get(i));
        }
        return numbers;
    }

    static Calibration load() {
        return new Calibration(Table.resource(Calibration.class, "calibration.tsv", 2));
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
