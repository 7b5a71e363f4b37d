package org.depesche.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in the units of ISO 8601; fractions are kept where no smaller unit takes them.
 */
final class Length {

    private static final String DESIGNATORS = "YMWDHMS";
    private static final int YEAR = 0;
    private static final int MONTH = 1;
    private static final int WEEK = 2;
    private static final int DAY = 3;
    private static final int HOUR = 4;
    private static final int MINUTE = 5;
    private static final int SECOND = 6;

    /** By the unit to which a fraction is passed on: how many of them make one. */
    private static final int[] PARTS = {12, 0, 0, 24, 60, 60, 0};

    private static final Pattern WRITTEN =
            Pattern.compile("P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(?:T(\\d+H)?(\\d+M)?([\\d.]+S)?)?");

    private final BigDecimal[] counts = new BigDecimal[DESIGNATORS.length()];
    private BigDecimal quarters = BigDecimal.ZERO;

    Length() {
        java.util.Arrays.fill(counts, BigDecimal.ZERO);
    }

    /** Reads a length of the tables, such as {@code P6M}. */
    static Length parse(String value) {
        Matcher matcher = WRITTEN.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("length \"" + value + "\" must be as in P2Y6M");
        }
        Length length = new Length();
        int[] units = {YEAR, MONTH, WEEK, DAY, HOUR, MINUTE, SECOND};
        for (int i = 0; i < units.length; i++) {
            String part = matcher.group(i + 1);
            if (part != null) {
                length.counts[units[i]] = new BigDecimal(part.substring(0, part.length() - 1));
            }
        }
        return length;
    }

    /**
     * Adds {@code count} units.
     *
     * @param unit as in the table of words: Y, M, W, D, Q, H (half year), DE, CE, MI, TH, TM, TS
     * @return false if there is no such unit
     */
    boolean add(BigDecimal count, String unit) {
        switch (unit) {
            case "Y" -> put(YEAR, count);
            case "M" -> put(MONTH, count);
            case "W" -> put(WEEK, count);
            case "D" -> put(DAY, count);
            case "Q" -> quarters = quarters.add(count);
            case "H" -> put(MONTH, count.multiply(BigDecimal.valueOf(6)));
            case "DE" -> put(YEAR, count.multiply(BigDecimal.TEN));
            case "CE" -> put(YEAR, count.multiply(BigDecimal.valueOf(100)));
            case "MI" -> put(YEAR, count.multiply(BigDecimal.valueOf(1000)));
            case "TH" -> put(HOUR, count);
            case "TM" -> put(MINUTE, count);
            case "TS" -> put(SECOND, count);
            case "L" -> put(SECOND, count.movePointLeft(3));
            case "L1" -> put(SECOND, count.movePointLeft(1));
            case "L2" -> put(SECOND, count.movePointLeft(2));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Multiplies it. */
    Length times(int factor) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = counts[i].multiply(BigDecimal.valueOf(factor));
        }
        return this;
    }

    private void put(int unit, BigDecimal count) {
        BigDecimal whole = count.setScale(0, RoundingMode.DOWN);
        BigDecimal rest = count.subtract(whole).multiply(BigDecimal.valueOf(PARTS[unit]));
        boolean passesOn =
                rest.signum() > 0 && rest.stripTrailingZeros().scale() <= 0 && count.scale() <= 2;
        if (passesOn) {
            counts[unit] = counts[unit].add(whole);
            counts[unit + 1] = counts[unit + 1].add(rest);
        } else {
            counts[unit] = counts[unit].add(count);
        }
    }

    /**
     * Returns the day that lies this length behind {@code day}, before it if {@code sign} is -1.
     */
    Optional<LocalDate> from(LocalDate day, int sign) {
        try {
            long months = whole(YEAR) * 12 + whole(MONTH) + quarters.longValue() * 3;
            long hours = whole(HOUR) + (whole(MINUTE) > 0 || whole(SECOND) > 0 ? 1 : 0);
            long days = whole(WEEK) * 7 + whole(DAY) + (hours + 23) / 24;
            LocalDate there = day.plusMonths(sign * months).plusDays(sign * days);
            return there.getYear() < 1 || there.getYear() > 9999
                    ? Optional.empty()
                    : Optional.of(there);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Tells whether it has months beside whole years, so that its grain is the month. */
    boolean countsMonths() {
        return counts[MONTH].signum() > 0;
    }

    private long whole(int unit) {
        return counts[unit].min(BigDecimal.valueOf(1_000_000_000)).longValue();
    }

    /** Returns the TIMEX3 value. */
    @Override
    public String toString() {
        StringBuilder value = new StringBuilder("P");
        for (int i = 0; i < DAY + 1; i++) {
            append(value, i);
        }
        if (quarters.signum() > 0) {
            value.append(plain(quarters)).append('Q');
        }
        int date = value.append('T').length();
        for (int i = HOUR; i < counts.length; i++) {
            append(value, i);
        }
        if (value.length() == date) {
            value.setLength(date - 1);
        }
        return value.length() == 1 ? "P0D" : value.toString();
    }

    private void append(StringBuilder value, int unit) {
        if (counts[unit].signum() > 0) {
            value.append(plain(counts[unit])).append(DESIGNATORS.charAt(unit));
        }
    }

    private static String plain(BigDecimal count) {
        return count.stripTrailingZeros().toPlainString();
    }
}
