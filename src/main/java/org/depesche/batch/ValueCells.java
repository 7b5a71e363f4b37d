package org.depesche.batch;

import java.util.Arrays;
import java.util.List;
import org.depesche.mention.Amount;
import org.depesche.mention.Location;
import org.depesche.mention.Organisation;
import org.depesche.mention.Person;
import org.depesche.mention.Timex;
import org.depesche.mention.Value;

/** The cells of a table that hold the typed fields of a value. */
final class ValueCells {

    static final List<String> COLUMNS =
            List.of(
                    "name",
                    "code",
                    "kind",
                    "currency",
                    "lower",
                    "upper",
                    "timex_type",
                    "timex",
                    "modifier",
                    "interval_start",
                    "interval_end");

    private ValueCells() {}

    /** Returns one cell for each of {@link #COLUMNS}. */
    static List<String> of(Value value) {
        if (value instanceof Organisation organisation) {
            return cells(List.of(organisation.name()), 0);
        }
        if (value instanceof Person person) {
            return cells(List.of(person.name()), 0);
        }
        if (value instanceof Location location) {
            return cells(List.of(location.name(), location.code(), location.kind().name()), 0);
        }
        if (value instanceof Amount amount) {
            return amount(amount);
        }
        return timex((Timex) value);
    }

    private static List<String> amount(Amount amount) {
        String lower = amount.lower().toPlainString();
        String upper = amount.upper().toPlainString();
        String modifier = amount.modifier().name();
        return cells(List.of(amount.currency(), lower, upper, "", "", modifier), 3);
    }

    private static List<String> timex(Timex timex) {
        String start = timex.interval().map(days -> days.start().toString()).orElse("");
        String end = timex.interval().map(days -> days.end().toString()).orElse("");
        String modifier = timex.modifier().name();
        return cells(List.of(timex.timexType().name(), timex.value(), modifier, start, end), 6);
    }

    /** Puts {@code cells} from column {@code first} on, among empty ones. */
    private static List<String> cells(List<String> cells, int first) {
        String[] all = new String[COLUMNS.size()];
        Arrays.fill(all, "");
        for (int i = 0; i < cells.size(); i++) {
            all[first + i] = cells.get(i);
        }
        return List.of(all);
    }
}
