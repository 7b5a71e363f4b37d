package org.depesche.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.mention.Amount;
import org.depesche.mention.Mention;
import org.depesche.mention.Modifier;
import org.depesche.number.NumberStyle;
import org.depesche.number.Numeral;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/** One pass over the tokens of one document: reads terms and puts them together to amounts. */
final class AmountScan {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final AmountGrammar grammar;
    private final Document document;
    private final Lands lands;
    private final StyleOfNumbers style;
    private final Changes changes;
    private final List<Mention<Amount>> mentions = new ArrayList<>();

    /** The currency of the last amount, and the sentence in which it stands. */
    private String lastCurrency = "";

    private int lastSentence = -1;
    private int lastEnd;

    AmountScan(AmountGrammar grammar, Document document) {
        this.grammar = grammar;
        this.document = document;
        this.lands = new Lands(document, grammar.units);
        this.style = new StyleOfNumbers(document);
        this.changes = new Changes(grammar, document);
    }

    List<Mention<Amount>> mentions() {
        for (int token = 0; token < document.tokenCount(); ) {
            if (!grammar.terms.mayStart(document, token)) {
                token++;
                continue;
            }
            Term term = grammar.terms.read(document, token, style.at(token));
            token = term == null ? grammar.terms.behindDigits(document, token) : take(term);
        }
        return List.copyOf(mentions);
    }

    /** Takes the amount that begins with a term, if it is one; returns the token to go on with. */
    private int take(Term first) {
        Joiners.Range joiner = grammar.joiners.range(document, first.end());
        if (joiner != null && grammar.words.isBehind(document, joiner.before(), first.start())) {
            int at = grammar.words.skipForward(document, joiner.end());
            Term second = grammar.terms.readBound(document, at, style.at(at));
            if (second != null && isRange(first, second, joiner)) {
                return takeRange(first, second);
            }
        }
        Term sum = bareSum(first);
        if (sum != null) {
            return takeSingle(sum);
        }
        return takeSingle(first);
    }

    private boolean isRange(Term first, Term second, Joiners.Range joiner) {
        if (Gaps.isBroken(document, first.start(), second.end() - 1)) {
            return false;
        }
        if (first.unit() != null && second.unit() != null) {
            if (!first.unit().isOfSameCurrency(second.unit())) {
                return false;
            }
        } else if (first.unit() == null
                ? second.unit() == null || second.form() == Term.Form.UNIT_NUMBER
                : first.form() != Term.Form.UNIT_NUMBER) {
            return false;
        }
        if (joiner.bare() && first.unit() != null) {
            return false;
        }
        return !joiner.rising() || lower(first, second).compareTo(upper(first, second)) < 0;
    }

    private static BigDecimal lower(Term first, Term second) {
        Unit unit = first.unit() == null ? second.unit() : first.unit();
        return first.valueInScaleOf(second).multiply(factor(unit));
    }

    private static BigDecimal upper(Term first, Term second) {
        Unit unit = second.unit() == null ? first.unit() : second.unit();
        return second.value().multiply(factor(unit));
    }

    private static BigDecimal factor(@Nullable Unit unit) {
        return unit == null ? BigDecimal.ONE : unit.factor();
    }

    private int takeRange(Term first, Term second) {
        Unit unit = second.unit() == null ? first.unit() : second.unit();
        if (unit == null
                || grammar.exclusions.excludes(document, second, unit)
                || grammar.exclusions.excludesNumber(document, first)) {
            return second.end();
        }
        BigDecimal lower = lower(first, second);
        BigDecimal upper = upper(first, second);
        addChange(first, second, unit);
        add(first.start(), second.end(), unit, lower.min(upper), lower.max(upper), "amount: range");
        return second.end();
    }

    /** Reads {@code zwei Millionen und 300.000 Euro} as one number. */
    private @Nullable Term bareSum(Term first) {
        int and = first.end();
        if (first.unit() != null
                || !first.numeral().isScaled()
                || and >= document.tokenCount()
                || !document.tokenEquals(and, "und")
                || grammar.words.isBehind(document, "zwischen", first.start())) {
            return null;
        }
        Term second = grammar.terms.read(document, and + 1, style.at(and + 1));
        if (second == null
                || second.form() != Term.Form.NUMBER_UNIT
                || second.negative()
                || second.numeral().value().compareTo(THOUSAND) < 0
                || second.numeral().value().compareTo(first.numeral().scale()) >= 0) {
            return null;
        }
        Numeral sum =
                new Numeral(
                        first.numeral().value().add(second.numeral().value()),
                        BigDecimal.ONE,
                        second.end(),
                        first.numeral().form());
        return new Term(
                first.start(), second.end(), sum, first.negative(), second.unit(), second.form());
    }

    private int takeSingle(Term term) {
        Unit unit = term.unit();
        if (unit == null) {
            changes.note(term);
            return term.end();
        }
        if (grammar.exclusions.excludes(document, term, unit)) {
            return term.end();
        }
        BigDecimal value = term.value().multiply(unit.factor());
        int end = term.end();
        Term part = smallerPart(term, unit);
        if (part != null) {
            BigDecimal more = part.value().multiply(factor(part.unit()));
            value = term.negative() ? value.subtract(more) : value.add(more);
            end = part.end();
        }
        addChange(term, term, unit);
        add(term.start(), end, unit, value, value, name(term.form()));
        return end;
    }

    private static String name(Term.Form form) {
        return switch (form) {
            case UNIT_NUMBER -> "amount: unit number";
            case COMPOUND -> "amount: compound";
            default -> "amount: number unit";
        };
    }

    /** Reads {@code und 50 Cent} or {@code 50} behind {@code 3 Euro}. */
    private @Nullable Term smallerPart(Term term, Unit unit) {
        int next = term.end();
        if (term.form() != Term.Form.NUMBER_UNIT
                || unit.isCoin()
                || term.numeral().isScaled()
                || next >= document.tokenCount()) {
            return null;
        }
        int at = document.tokenEquals(next, "und") ? next + 1 : next;
        Term part = grammar.terms.read(document, at, NumberStyle.GERMAN);
        if (part == null
                || part.negative()
                || part.numeral().isScaled()
                || Gaps.isBroken(document, term.start(), part.end() - 1)) {
            return null;
        }
        if (part.unit() == null) {
            return at == next ? hundredths(part, unit) : null;
        }
        boolean smaller =
                part.form() == Term.Form.NUMBER_UNIT
                        && part.unit().isOfSameCurrency(unit)
                        && part.value().multiply(part.unit().factor()).compareTo(unit.factor()) < 0;
        return smaller ? part : null;
    }

    /**
     * Reads the {@code 50} of {@code 3 Euro 50} and the {@code fünfzig} of {@code zwei Euro
     * fünfzig}.
     */
    private @Nullable Term hundredths(Term part, Unit unit) {
        int token = part.start();
        boolean digits = TermReader.isDigit(document, token);
        int length = document.tokenEnd(token) - document.tokenStart(token);
        boolean twoDigits =
                part.end() == token + 1
                        && document.spaceBefore(token)
                        && part.value().compareTo(BigDecimal.TEN) >= 0
                        && part.value().compareTo(HUNDRED) < 0
                        && (!digits || length == 2);
        if (!twoDigits || unit.factor().compareTo(BigDecimal.ONE) != 0 || !endsThere(part.end())) {
            return null;
        }
        Unit hundredth = Unit.fixed(unit.codes().get(0), new BigDecimal("0.01"), unit.position());
        return part.with(hundredth, part.end());
    }

    /** Tells that no noun follows that the number might count. */
    private boolean endsThere(int next) {
        if (next >= document.tokenCount()) {
            return true;
        }
        char after = document.text().charAt(document.tokenStart(next));
        return document.spaceBefore(next)
                ? Character.isLowerCase(after)
                : ".,;:!?)“\"«»".indexOf(after) >= 0;
    }

    /** Adds the bare number of {@code von 20 auf 35 Millionen Dollar}. */
    private void addChange(Term to, Term scale, Unit unit) {
        Term from = changes.from(to, lastEnd);
        if (from != null) {
            BigDecimal value = from.valueInScaleOf(scale).multiply(unit.factor());
            add(from.start(), from.end(), unit, value, value, "amount: change");
        }
    }

    private void add(
            int start, int end, Unit unit, BigDecimal lower, BigDecimal upper, String origin) {
        Optional<String> currency = currency(unit, start);
        if (currency.isEmpty()) {
            return;
        }
        Modifier modifier = grammar.words.around(document, start);
        Amount amount = new Amount(currency.get(), lower, upper, modifier);
        mentions.add(
                Mention.of(
                        document, document.span(start, end - 1), amount, confidence(unit), origin));
        lastCurrency = currency.get();
        lastSentence = document.sentenceOf(start);
        lastEnd = end;
    }

    private static double confidence(Unit unit) {
        return switch (unit.kind()) {
            case FIXED -> 0.98;
            case COIN, BEFORE -> 0.95;
            default -> 0.85;
        };
    }

    /** Tells whether the amount before it in the sentence is of a currency that it may be of. */
    private boolean isSameAsBefore(Unit unit, int token) {
        return unit.codes().contains(lastCurrency) && lastSentence == document.sentenceOf(token);
    }

    /** A land named since the amount before it says more than that amount. */
    private Optional<String> ofLand(Unit unit, int token) {
        if (!isSameAsBefore(unit, token)) {
            return lands.currency(unit, token);
        }
        String since = lands.namedLast(unit, lastEnd, token);
        return Optional.of(since.isEmpty() ? lastCurrency : since);
    }

    private Optional<String> currency(Unit unit, int token) {
        return switch (unit.kind()) {
            case LAND, LAND_OR_FIRST -> ofLand(unit, token);
            case BEFORE ->
                    Optional.of(isSameAsBefore(unit, token) ? lastCurrency : unit.codes().get(0));
            default -> Optional.of(unit.codes().get(0));
        };
    }
}
