package org.depesche;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Texts that nobody writes and the web brings nonetheless, of any length. */
public final class HostileTexts {

    private static final String[] SYLLABLES = {
        "ba", "dor", "kel", "mi", "nova", "quin", "ros", "ta", "ul", "ven", "xar", "zi"
    };

    private HostileTexts() {}

    /** Returns the makers of texts by name; each takes the length in characters. */
    public static Map<String, IntFunction<String>> all() {
        Map<String, IntFunction<String>> all = new TreeMap<>();
        addSigns(all);
        addNumbers(all);
        addTimes(all);
        addNames(all);
        addLines(all);
        return all;
    }

    private static void addSigns(Map<String, IntFunction<String>> all) {
        repeat(all, "full stops", ".");
        repeat(all, "full stops and spaces", ". ");
        repeat(all, "spaces", " ");
        repeat(all, "hyphens", "-");
        repeat(all, "hyphened letters", "a-");
        repeat(all, "dotted letters", "a.");
        repeat(all, "quotes", "\"'„“‚‘»«");
        repeat(all, "ampersands", "&");
        repeat(all, "references", "&amp;&#65;&nbsp;&shy;");
        repeat(all, "combining marks", "\u0308");
        repeat(all, "decomposed letters", "u\u0308");
        repeat(all, "lone surrogates", "\uD83D");
        repeat(all, "reversed pairs", "\uDE80\uD83D");
        repeat(all, "rockets", "\uD83D\uDE80");
        repeat(all, "zero-width", "a\u200B\u00AD\u202E");
        repeat(all, "controls", "\u0000\u0007\u001B");
        repeat(all, "one letter", "a");
        repeat(all, "one word", "Donaudampfschifffahrtsgesellschaft");
        all.put("nested brackets", HostileTexts::nested);
        repeat(all, "open brackets", "(12 Euro ");
    }

    private static void addNumbers(Map<String, IntFunction<String>> all) {
        repeat(all, "digits", "1234567890");
        repeat(all, "spaced digits", "1 ");
        repeat(all, "thin grouped digits", "100\u202F");
        repeat(all, "dotted digits", "1.000.");
        repeat(all, "comma digits", "1,");
        repeat(all, "number words", "eintausend");
        repeat(all, "spaced number words", "zwei Millionen ");
        repeat(all, "range", "von 1 bis ");
        repeat(all, "range of dollars", "1 bis 2 Dollar bis ");
        repeat(all, "dashed range", "1–");
        repeat(all, "slashed numbers", "1/");
        repeat(all, "scales", "Mio. ");
        repeat(all, "numbers and scales", "3 Mio. ");
        repeat(all, "hyphened scales", "3-Millionen-");
        repeat(all, "currencies", "Dollar ");
        repeat(all, "signs", "$€");
        repeat(all, "signs and numbers", "$1 ");
        repeat(all, "modifiers", "rund über bis zu ");
        repeat(all, "conversions", "12 Milliarden russische Rubel (über 130 Millionen Dollar), ");
        repeat(all, "chained conversions", "12 Rubel (3 Dollar, umgerechnet 2 Euro bzw. ");
        repeat(all, "change", "von 20 auf 35 Dollar auf ");
        repeat(all, "list of numbers", "5, 6 und 7 oder ");
        repeat(all, "units of a land", "In Norwegen kostet es 5 Kronen, ");
        repeat(all, "units of lands", "Norwegen zahlt 5 Kronen. Schweden zahlt 7 Kronen. ");
    }

    private static void addTimes(Map<String, IntFunction<String>> all) {
        repeat(all, "weekdays", "Montag ");
        repeat(all, "months", "Januar ");
        repeat(all, "dates", "am 12. März 2024 um 10:45 Uhr ");
        repeat(all, "date range", "vom 1. bis 2. bis ");
        repeat(all, "ordinals", "1. ");
        repeat(all, "years", "2019 ");
        repeat(all, "years listed", "2019, 2020 und ");
        repeat(all, "halves", "Ende Anfang Mitte ");
        repeat(all, "open parts", "in der zweiten Hälfte des ");
        repeat(all, "ago", "vor rund zwei ");
        repeat(all, "lengths", "zwei Jahre und drei ");
        repeat(all, "clock", "12:");
        repeat(all, "days without a year", "am 3. Mai. ");
        repeat(all, "year before", "im Vorjahr ");
    }

    private static void addNames(Map<String, IntFunction<String>> all) {
        repeat(all, "one name", "Nvidia ");
        repeat(
                all,
                "one sentence",
                "und der russische Anbieter sprach in Berlin mit Donald Trump ");
        repeat(all, "one headline", "RUSSLAND WILL DIE USA UND NVIDIA ");
        repeat(all, "places", "Moskau, Berlin, Springfield, ");
        repeat(all, "hyphened names", "Deutsche-Bank-");
        repeat(all, "initials", "J. ");
        repeat(all, "legal forms", "GmbH & Co. KG ");
        repeat(all, "abbreviations", "z. B. Dr. ca. ");
        all.put("new names", n -> invented(n, " "));
        all.put("new names, a sentence each", n -> invented(n, ". "));
        all.put("new hyphened names", n -> invented(n, "-"));
    }

    private static void addLines(Map<String, IntFunction<String>> all) {
        repeat(all, "line breaks", "\n");
        repeat(all, "short lines", "Nvidia\n");
        repeat(all, "mixed line ends", "5 Euro\r\n\tam Montag\r");
        repeat(all, "lines that go on", "und so,\n");
        repeat(all, "sentences", "Nvidia zahlt am Montag 5 Millionen Euro. ");
        repeat(
                all,
                "paragraphs",
                "Die Bitmain Technologies Ltd. aus Peking plant, bis 2025 rund 3 Mrd. US-Dollar"
                        + " auszugeben.\n\nDas sagte Chefin Anna Muster.\n");
    }

    private static void repeat(Map<String, IntFunction<String>> all, String name, String unit) {
        all.put(name, length -> cut(unit.repeat(length / unit.length() + 1), length));
    }

    private static String cut(String text, int length) {
        return text.substring(0, length);
    }

    private static String nested(int length) {
        return "([{<".repeat(length / 8) + ">}])".repeat(length / 8);
    }

    private static String invented(int length, String between) {
        StringBuilder text = new StringBuilder(length + 40);
        for (int i = 0; text.length() < length; i++) {
            StringBuilder word = new StringBuilder();
            for (int left = i + SYLLABLES.length; left > 0; left /= SYLLABLES.length) {
                word.append(SYLLABLES[left % SYLLABLES.length]);
            }
            word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
            text.append(word).append(between);
        }
        return cut(text.toString(), length);
    }
}
