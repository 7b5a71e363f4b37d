package org.depesche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final String TABLE =
            "\uFEFF# name, kind, further names\n"
                    + "Köln\tStadt\tCologne|Colonia\r\n"
                    + "\n"
                    + "Rhein\tFluss\n"
                    + "Ulm\tStadt\t|Ulm an der Donau||Cologne\trest|Rest";

    @Test
    void reads_rows_with_their_lines() throws IOException {
        Table table = read(TABLE, 2);

        assertThat(table.rows()).extracting(Row::line).containsExactly(2, 4, 5);
        assertThat(table.column(0)).containsExactly("Köln", "Rhein", "Ulm");
        assertThat(table.column(3)).containsExactly("", "", "rest|Rest");
    }

    @Test
    void finds_the_second_column_under_the_first() throws IOException {
        assertThat(read("a\t1\nb\t2\na\t3", 2).under("a")).containsExactly("1", "3");
    }

    @Test
    void finds_rows_by_each_of_their_names() throws IOException {
        RowIndex index = RowIndex.of(read(TABLE, 2), 2);

        assertThat(lines(index.find("Cologne"))).containsExactly(2, 5);
        assertThat(lines(index.find("Ulm an der Donau"))).containsExactly(5);
        assertThat(lines(index.find("Rhein"))).containsExactly(4);
        assertThat(index.find("Stadt")).isEmpty();
        assertThat(index.find("rest")).isEmpty();
        assertThat(index.find("")).isEmpty();
        assertThat(index.bears("Köln")).isTrue();
        assertThat(index.bears("Cologne")).isFalse();
    }

    @Test
    void tells_the_line_that_is_too_short_or_no_utf_8() {
        assertThatThrownBy(() -> read("a\tb\nc", 2))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("2")
                .hasMessageContaining("has 1 columns, must have 2");
        byte[] latin1 = "a\nKöln".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Table.read(new ByteArrayInputStream(latin1), "x", 1))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("is no UTF-8");
    }

    @Test
    void knows_utf_8_as_the_decoder_of_java_does() {
        Random random = new Random(11);
        int[] leads = {0x41, 0x80, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE4, 0xED, 0xF0, 0xF4, 0xF5};
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = new byte[random.nextInt(7)];
            for (int at = 0; at < bytes.length; at++) {
                boolean lead = random.nextInt(3) == 0;
                bytes[at] =
                        (byte) (lead ? leads[random.nextInt(leads.length)] : random.nextInt(0xC0));
            }
            byte[] again =
                    new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);

            assertThat(Utf8.isWellFormed(bytes, 0, bytes.length))
                    .as(Arrays.toString(bytes))
                    .isEqualTo(Arrays.equals(bytes, again));
        }
    }

    private static List<Integer> lines(List<Row> rows) {
        return rows.stream().map(Row::line).toList();
    }

    private static Table read(String text, int columns) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Table.read(new ByteArrayInputStream(bytes), "names.tsv", columns);
    }
}
