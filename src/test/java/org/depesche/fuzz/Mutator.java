package org.depesche.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes seeds at random; the same number gives the same changes. */
final class Mutator {

    private static final int MOST_CHANGES = 6;

    private static final List<String> PIECES =
            List.of(
                    "\u0000",
                    "\u007F1",
                    "\u007F2",
                    "\u00AD",
                    "\u200B",
                    "\u202E",
                    "\u0308",
                    "\uFEFF",
                    "\u00A0",
                    "\u202F",
                    "\r\n",
                    "\n\n",
                    "\t",
                    "\u2028",
                    "&amp;",
                    "&#",
                    ";",
                    "½",
                    "ß",
                    "İ",
                    "ı",
                    "٣",
                    "²",
                    "Ⅻ",
                    "①",
                    "999999999999999999999",
                    "0",
                    "-",
                    "–",
                    ".",
                    ",",
                    "(",
                    "$",
                    "€",
                    "%",
                    "'",
                    " Mio. ",
                    " Milliarden ",
                    " bis ",
                    " und ",
                    " von ",
                    " auf ",
                    " Dollar ",
                    " Euro ",
                    " Rubel ",
                    " BTC",
                    " umgerechnet ",
                    " rund ",
                    " 31.02.2023 ",
                    " 29. Februar ",
                    " vor ",
                    " Jahren",
                    " Ende ",
                    " 24:00 Uhr ",
                    " Montag ",
                    " 0 ",
                    " Quartal ",
                    "[[",
                    "]]",
                    "|",
                    "====",
                    "<",
                    ">",
                    "</p>",
                    "<script>",
                    "{",
                    "}",
                    "\"",
                    "\\u",
                    "#",
                    "T1",
                    "\tORG 0 9\t",
                    "P",
                    "X",
                    "..",
                    "1E9");

    private final Random random;
    private final List<byte[]> seeds;

    Mutator(long number, List<byte[]> seeds) {
        random = new Random(number);
        this.seeds = seeds;
    }

    /** Returns a changed seed. */
    byte[] next() {
        byte[] data = seeds.get(random.nextInt(seeds.size()));
        for (int i = random.nextInt(MOST_CHANGES) + 1; i > 0; i--) {
            data = changed(data);
        }
        return data;
    }

    private byte[] changed(byte[] data) {
        int from = random.nextInt(data.length + 1);
        int to = Math.min(data.length, from + random.nextInt(12));
        return switch (random.nextInt(7)) {
            case 0 -> joined(data, from, new byte[0], to);
            case 1 -> joined(data, from, copy(data, from, to), from);
            case 2 -> joined(data, from, new byte[] {(byte) random.nextInt(256)}, to);
            case 3 -> copy(data, 0, Math.max(1, from));
            case 4 -> joined(data, from, otherPiece(), from);
            default -> joined(data, from, piece(), from);
        };
    }

    private byte[] piece() {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] otherPiece() {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int from = random.nextInt(other.length + 1);
        return copy(other, from, Math.min(other.length, from + random.nextInt(60)));
    }

    private static byte[] copy(byte[] data, int from, int to) {
        return Arrays.copyOfRange(data, Math.min(from, data.length), Math.min(to, data.length));
    }

    private static byte[] joined(byte[] data, int from, byte[] between, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length + between.length);
        out.write(data, 0, from);
        out.write(between, 0, between.length);
        out.write(data, to, data.length - to);
        return out.toByteArray();
    }
}
