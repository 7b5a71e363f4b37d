package org.depesche.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as web pages, files and their names write them. A moment given in UTC counts as the day that
 * it has in Berlin, since most programs store UTC whatever the newsroom's clock; one with another
 * offset has the day that is written.
 */
final class DayText {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final Pattern ISO =
            Pattern.compile(
                    "(?<![0-9])([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?![0-9])"
                            + "(?:[T ]([0-9]{2}):([0-9]{2})(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?"
                            + " ?(Z|UTC|GMT|[+-]00:?00)?)?");
    private static final Pattern COMPACT =
            Pattern.compile("(?<![0-9])([0-9]{4})_?([0-9]{2})_?([0-9]{2})(?![0-9])");
    private static final Pattern GERMAN =
            Pattern.compile(
                    "(?<![0-9])([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4}|[0-9]{2})(?![0-9])");
    private static final Pattern WITH_MONTH =
            Pattern.compile("(?<![0-9])([0-9]{1,2})\\.? ([A-Za-zÄä]{3,9})\\.? ([0-9]{4})(?![0-9])");
    private static final Pattern IN_NAME =
            Pattern.compile(
                    "(?<![0-9])([0-9]{4})(-?)([0-9]{2})\\2([0-9]{2})(?![0-9])|"
                            + "(?<![0-9])([0-9]{4})_([0-9]{2})_([0-9]{2})(?![0-9])");

    /** By the first three letters, of German and English names. */
    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("jän", 1),
                    Map.entry("feb", 2),
                    Map.entry("mär", 3),
                    Map.entry("mrz", 3),
                    Map.entry("mar", 3),
                    Map.entry("apr", 4),
                    Map.entry("mai", 5),
                    Map.entry("may", 5),
                    Map.entry("jun", 6),
                    Map.entry("jul", 7),
                    Map.entry("aug", 8),
                    Map.entry("sep", 9),
                    Map.entry("okt", 10),
                    Map.entry("oct", 10),
                    Map.entry("nov", 11),
                    Map.entry("dez", 12),
                    Map.entry("dec", 12));

    private DayText() {}

    /** Returns the first day that {@code text} names, empty if it names none. */
    static Optional<LocalDate> parse(String text) {
        String line = text.substring(0, Math.min(text.length(), LONGEST)).replace('\u00A0', ' ');
        return iso(line).or(() -> german(line)).or(() -> withMonth(line)).or(() -> compact(line));
    }

    /** Returns the day in a file's name such as {@code 2024-09-20-title.txt}. */
    static Optional<LocalDate> ofFileName(String name) {
        Matcher matcher = IN_NAME.matcher(name);
        while (matcher.find()) {
            int first = matcher.group(1) == null ? 5 : 1;
            int second = first == 1 ? 3 : 6;
            Optional<LocalDate> day =
                    day(matcher.group(first), matcher.group(second), matcher.group(second + 1));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> iso(String line) {
        Matcher matcher = ISO.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(matcher.group(1), matcher.group(2), matcher.group(3));
        if (matcher.group(6) == null || day.isEmpty()) {
            return day;
        }
        int hour = Math.min(23, Integer.parseInt(matcher.group(4)));
        int minute = Math.min(59, Integer.parseInt(matcher.group(5)));
        return Optional.of(
                day.get()
                        .atTime(LocalTime.of(hour, minute))
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(BERLIN)
                        .toLocalDate());
    }

    private static Optional<LocalDate> compact(String line) {
        Matcher matcher = COMPACT.matcher(line);
        return matcher.find()
                ? day(matcher.group(1), matcher.group(2), matcher.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> german(String line) {
        Matcher matcher = GERMAN.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String year = matcher.group(3);
        return day(year.length() == 2 ? "20" + year : year, matcher.group(2), matcher.group(1));
    }

    private static Optional<LocalDate> withMonth(String line) {
        Matcher matcher = WITH_MONTH.matcher(line);
        while (matcher.find()) {
            String name = matcher.group(2).toLowerCase(Locale.ROOT);
            Integer month = MONTHS.get(name.substring(0, 3));
            if (month != null) {
                return day(matcher.group(3), month.toString(), matcher.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
