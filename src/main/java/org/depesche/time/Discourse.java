package org.depesche.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;
import org.depesche.mention.Modifier;
import org.depesche.mention.Timex;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/** What the text has said so far, and what the sentence around says of past and future. */
final class Discourse {

    /** How much nearer the side that tense speaks against must be to be taken all the same. */
    private static final double AGAINST_TENSE = 4;

    private static final double AGAINST_FUTURE = 5;

    /** How far behind a day a clock time may stand and still belong to it. */
    private static final int REACH = 1500;

    /** A report of the last days goes on in its next paragraph. */
    private static final int RECENT_DAYS = 4;

    private static final int RECENT_REACH = 600;

    /** Who speaks of a year so long ago and of today means nowadays. */
    private static final int LONG_AGO = 10;

    private final Document document;
    private final TenseReader tenses;
    private final Lead.Reader leads;
    private final @Nullable LocalDate published;
    private String lastPeriod = "";
    private String lastQuarter = "";
    private String lastMonth = "";
    private @Nullable LocalDate lastDay;
    private @Nullable YearMonth monthInFocus;
    private int monthEnd = -1;
    private boolean lastIsNight;
    private int lastDayEnd = -1;
    private boolean lastDayOpensLine;
    private int oldYearSentence = -1;

    Discourse(Document document, TenseReader tenses, Lead.Reader leads) {
        this.document = document;
        this.tenses = tenses;
        this.leads = leads;
        this.published = document.article().published().orElse(null);
    }

    /** Returns the day of publication, null if unknown. */
    @Nullable LocalDate published() {
        return published;
    }

    Tense tense(int token) {
        return tenses.at(document, token);
    }

    /** Tells whether the verb behind a time that opens its clause is in the present. */
    boolean presentBehind(int first, int end) {
        boolean opens = first - document.sentenceStart(document.sentenceOf(first)) <= 1;
        return opens && tenses.isPresentVerb(document, end);
    }

    boolean isHabit(int token) {
        return tenses.isHabit(document, token);
    }

    boolean isWeekly(int token) {
        return tenses.isWeekly(document, token);
    }

    Lead lead(int token) {
        return leads.before(document, token);
    }

    /** Takes note of a calendar time. */
    void note(Expression expression, Timex timex) {
        String value = timex.value();
        if (expression.kind().equals("focus") || !Character.isDigit(value.charAt(0))) {
            return;
        }
        boolean isDay = value.length() >= 10 && Character.isDigit(value.charAt(5));
        if (isDay) {
            lastDay = LocalDate.parse(value.substring(0, 10));
            lastDayEnd = document.tokenEnd(expression.end() - 1);
            lastDayOpensLine = opensLine(expression.first());
            lastIsNight = value.endsWith("TNI");
            monthInFocus = YearMonth.from(lastDay);
            monthEnd = lastDayEnd;
        } else if (value.length() >= 4) {
            lastPeriod = value;
            noteAge(expression, value);
        }
        if (value.length() == 7 && value.charAt(5) == 'Q') {
            lastQuarter = value;
        } else if (value.length() == 7 && Character.isDigit(value.charAt(5))) {
            lastMonth = value;
            monthInFocus = YearMonth.parse(value);
            monthEnd = document.tokenEnd(expression.end() - 1);
        }
    }

    private void noteAge(Expression expression, String value) {
        boolean old =
                published != null
                        && Integer.parseInt(value.substring(0, 4))
                                <= published.getYear() - LONG_AGO;
        oldYearSentence = old ? document.sentenceOf(expression.first()) : -1;
    }

    /** Tells whether {@code heute} at {@code token} means nowadays. */
    boolean isNowadays(int token) {
        return document.sentenceOf(token) == oldYearSentence
                && tense(token) != Tense.PAST
                && lead(token) != Lead.AHEAD;
    }

    /** Returns the value of the last time longer than a day, empty if there was none. */
    String lastPeriod() {
        return lastPeriod;
    }

    String lastQuarter() {
        return lastQuarter;
    }

    String lastMonth() {
        return lastMonth;
    }

    @Nullable LocalDate lastDay() {
        return lastDay;
    }

    /**
     * Returns the day that a time of day at {@code token} belongs to: that of the paragraph so far,
     * else publication; behind a night the day on which it ends.
     */
    @Nullable LocalDate dayAround(int token, boolean beforeNoon) {
        LocalDate day = lastDay;
        if (day == null) {
            return published;
        }
        int start = document.tokenStart(token);
        if (start - lastDayEnd > REACH
                || (opensParagraph(start) && !isRecent(day, token) && !isListed(token))) {
            return published;
        }
        return lastIsNight && beforeNoon ? day.plusDays(1) : day;
    }

    private boolean opensParagraph(int start) {
        return document.text().substring(lastDayEnd, start).contains("\n");
    }

    /**
     * A programme has its days in lines of their own, and the times of day at the start of lines.
     */
    private boolean isListed(int token) {
        return lastDayOpensLine && opensLine(token);
    }

    private boolean opensLine(int token) {
        int start = document.tokenStart(token);
        return start == 0 || document.text().charAt(start - 1) == '\n';
    }

    private boolean isRecent(LocalDate day, int token) {
        return published != null
                && day.isBefore(published)
                && day.isAfter(published.minusDays(RECENT_DAYS))
                && document.tokenStart(token) - lastDayEnd < RECENT_REACH
                && tense(token) == Tense.PAST;
    }

    /** Returns the month that the text has spoken of nearby, empty if none. */
    Optional<YearMonth> monthAround(int token) {
        return document.tokenStart(token) - monthEnd > REACH
                ? Optional.empty()
                : Optional.ofNullable(monthInFocus);
    }

    /** Returns the year of the last period, else that of publication; 0 if none is known. */
    int focusYear() {
        if (!lastPeriod.isEmpty()) {
            return Integer.parseInt(lastPeriod.substring(0, 4));
        }
        return published == null ? 0 : published.getYear();
    }

    /**
     * Chooses the year of something that recurs every year, by direction, preposition or tense.
     *
     * @param direction {@code -1} for the last before publication, {@code 1} for the next behind, 0
     *     for that of this year, anything else for what the sentence says
     * @param modifier the part of it that is meant
     * @param valueOf the value in a year; one that is no date is passed over
     * @return the value, empty if the day of publication is unknown
     */
    Optional<String> nearest(
            int token, String direction, Modifier modifier, IntFunction<String> valueOf) {
        LocalDate today = published;
        if (today == null || isHabit(token)) {
            return Optional.empty();
        }
        if (direction.equals("0")) {
            return Optional.of(valueOf.apply(today.getYear()));
        }
        Neighbours neighbours = new Neighbours(today, modifier, valueOf);
        return Optional.of(
                switch (direction) {
                    case "-1", "-2" -> neighbours.wholeBefore();
                    case "1", "2" -> neighbours.wholeBehind();
                    default -> bySentence(neighbours, token);
                });
    }

    private String bySentence(Neighbours neighbours, int token) {
        Lead lead = lead(token);
        Tense tense = tense(token);
        if (lead == Lead.SINCE || (lead == Lead.OF && tense != Tense.FUTURE)) {
            return neighbours.before();
        }
        double ratio = neighbours.distanceBefore() / Math.max(1, neighbours.distanceBehind());
        if (tense == Tense.PAST && lead != Lead.AHEAD) {
            return ratio > AGAINST_TENSE ? neighbours.behind() : neighbours.before();
        }
        if (tense == Tense.FUTURE
                || (lead == Lead.AHEAD
                        && tense == Tense.OPEN
                        && neighbours.modifier() != Modifier.NONE)) {
            return ratio < 1 / AGAINST_FUTURE && lead != Lead.AHEAD
                    ? neighbours.before()
                    : neighbours.behind();
        }
        return ratio > 1 ? neighbours.behind() : neighbours.before();
    }
}
