package org.depesche.evaluation;

import java.util.Collection;
import java.util.Locale;
import org.depesche.mention.MentionType;

/** Writes an evaluation as a table in plain text. */
public final class ScoreTable {

    private ScoreTable() {}

    /** Returns a line for each of these types and each measure, ratios in percent. */
    public static String of(Evaluation evaluation, Collection<MentionType> types) {
        StringBuilder table = new StringBuilder();
        row(table, "type", "measure", "precision", "recall", "F1", "right", "missed", "false");
        for (MentionType type : types) {
            for (Measure measure : Evaluation.measures(type)) {
                Score score = evaluation.score(type, measure);
                if (!score.equals(Score.NONE)) {
                    row(
                            table,
                            type.name(),
                            measure.title(),
                            percent(score.precision()),
                            percent(score.recall()),
                            percent(score.f1()),
                            String.valueOf(score.right()),
                            String.valueOf(score.missed()),
                            String.valueOf(score.wrong()));
                }
            }
        }
        return table.toString();
    }

    private static void row(StringBuilder table, Object... cells) {
        table.append(String.format(Locale.ROOT, "%-7s %-42s %9s %7s %6s %6s %7s %6s%n", cells));
    }

    private static String percent(double ratio) {
        return String.format(Locale.ROOT, "%.1f", 100 * ratio);
    }
}
