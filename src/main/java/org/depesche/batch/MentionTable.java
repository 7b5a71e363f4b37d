package org.depesche.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.Extraction;
import org.depesche.mention.Conversion;
import org.depesche.mention.Mention;
import org.depesche.mention.MentionType;
import org.depesche.mention.Timex;
import org.depesche.text.Span;

/** The table of mentions below a marked article. */
final class MentionTable {

    private static final int WIDEST = 48;
    private static final List<String> HEAD =
            List.of("#", "TYPE", "TEXT", "VALUE", "INTERVAL", "CONFIDENCE");

    private final Marks marks;
    private final List<MentionType> types = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private MentionTable(Marks marks) {
        this.marks = marks;
    }

    static MentionTable of(Extraction extraction, Marks marks) {
        MentionTable table = new MentionTable(marks);
        Map<Span, String> equals = conversions(extraction);
        for (Mention<?> mention : extraction.mentions()) {
            table.add(mention, equals.getOrDefault(mention.span(), ""));
        }
        return table;
    }

    private static Map<Span, String> conversions(Extraction extraction) {
        Map<Span, Integer> indexes = extraction.indexes();
        Map<Span, String> equals = new HashMap<>();
        for (Conversion conversion : extraction.conversions()) {
            int from = indexes.getOrDefault(conversion.from().span(), -1);
            equals.put(conversion.to().span(), " (= " + (from + 1) + ")");
        }
        return equals;
    }

    private void add(Mention<?> mention, String equal) {
        String interval =
                mention.value() instanceof Timex timex
                        ? timex.interval().map(Object::toString).orElse("")
                        : "";
        types.add(mention.type());
        rows.add(
                List.of(
                        Integer.toString(rows.size() + 1),
                        mention.type().name(),
                        cut(mention.text()),
                        cut(mention.value().toString()) + equal,
                        interval,
                        String.format(Locale.ROOT, "%.2f", mention.confidence())));
    }

    void appendTo(StringBuilder out) {
        if (rows.isEmpty()) {
            out.append("No mentions.\n");
            return;
        }
        int[] widths = widths();
        out.append(marks.heading(line(HEAD, widths))).append('\n');
        for (int i = 0; i < rows.size(); i++) {
            String line = line(rows.get(i), widths);
            int end = widths[0] + 2 + types.get(i).name().length();
            int start = widths[0] + 2;
            out.append(line, 0, start);
            out.append(marks.type(types.get(i), line.substring(start, end)));
            out.append(line, end, line.length()).append('\n');
        }
    }

    private int[] widths() {
        int[] widths = HEAD.stream().mapToInt(MentionTable::width).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String padding = " ".repeat(widths[i] - width(cell));
            line.append(i == 0 ? padding + cell : cell + padding);
            line.append(i + 1 < widths.length ? "  " : "");
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String cut(String text) {
        String line = Terminal.line(text);
        if (width(line) <= WIDEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }
}
