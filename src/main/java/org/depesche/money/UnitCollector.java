package org.depesche.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.money.Unit.Kind;
import org.depesche.money.Unit.Position;

/** Makes all written forms of all currencies and coins from the tables. */
final class UnitCollector {

    private static final String[] ENDINGS = {"", "e", "er", "en", "em", "es", "s"};

    /** Forms found letter by letter: codes, tickers, signs, coins. */
    final Map<String, Unit> exact = new LinkedHashMap<>();

    /** Forms in which capitals and small letters are the same. */
    final Map<String, Unit> folding = new LinkedHashMap<>();

    /** The beginnings of words by which an article speaks of the country of a currency. */
    final Map<String, List<String>> lands = new LinkedHashMap<>();

    private final Table nouns = table("nouns.tsv", 4);
    private final Table currencies = table("currencies.tsv", 6);
    private final Map<String, Row> nounRows = new HashMap<>();

    UnitCollector() {
        for (Row noun : nouns.rows()) {
            nounRows.put(noun.cell(0), noun);
        }
        for (Row currency : currencies.rows()) {
            addCurrency(currency);
        }
        for (Row noun : nouns.rows()) {
            addBareNoun(noun);
        }
        for (Row subunit : table("subunits.tsv", 3).rows()) {
            addSubunit(subunit);
        }
        for (Row sign : table("signs.tsv", 4).rows()) {
            addSign(sign);
        }
        for (Row coin : table("coins.tsv", 2).rows()) {
            addCoin(coin);
        }
    }

    private static Table table(String name, int columns) {
        return Table.resource(UnitCollector.class, name, columns);
    }

    private void addCurrency(Row row) {
        String code = row.cell(0);
        Position position = row.cell(5).equals("vor") ? Position.BOTH : Position.BEHIND;
        exact.putIfAbsent(code, Unit.fixed(code, BigDecimal.ONE, position));
        if (!row.cell(6).isEmpty()) {
            List<String> words = new ArrayList<>(List.of(row.cell(6).split(" ")));
            words.add(code.toLowerCase(Locale.ROOT));
            lands.put(code, List.copyOf(words));
        }
        Unit unit = Unit.fixed(code, BigDecimal.ONE, Position.BEHIND);
        for (String name : row.cell(4).split(";", -1)) {
            addName(name, unit);
        }
        Row noun = nounRows.get(row.cell(1));
        if (noun != null) {
            addQualified(row, forms(noun.cell(1)), unit);
        }
    }

    private void addQualified(Row currency, List<String> forms, Unit unit) {
        List<String> adjectives = words(currency.cell(2));
        List<String> parts = words(currency.cell(3));
        for (String form : forms) {
            for (String adjective : adjectives) {
                for (String ending : ENDINGS) {
                    addName(adjective + ending + " " + form, unit);
                }
            }
            for (String part : parts) {
                addName(part + "-" + form, unit);
                addName(part + " " + form, unit);
                if (part.length() > 2 && part.indexOf('-') < 0) {
                    addName(part + form.toLowerCase(Locale.ROOT), unit);
                }
            }
        }
    }

    private void addBareNoun(Row row) {
        String meaning = row.cell(2);
        boolean article = row.cell(3).equals("no");
        Unit unit;
        if (meaning.startsWith("land")) {
            Set<String> codes = new LinkedHashSet<>(words(meaning.substring(4).strip()));
            boolean hasDefault = !codes.isEmpty();
            for (Row currency : currencies.rows()) {
                if (currency.cell(1).equals(row.cell(0)) && !currency.cell(6).isEmpty()) {
                    codes.add(currency.cell(0));
                }
            }
            unit =
                    new Unit(
                            List.copyOf(codes),
                            BigDecimal.ONE,
                            hasDefault ? Kind.LAND_OR_FIRST : Kind.LAND,
                            Position.BEHIND,
                            article);
        } else {
            unit = new Unit(List.of(meaning), BigDecimal.ONE, Kind.FIXED, Position.BEHIND, article);
        }
        addNames(forms(row.cell(1)), unit);
    }

    private void addSubunit(Row row) {
        List<String> codes = words(row.cell(2));
        BigDecimal factor = new BigDecimal(row.cell(1));
        Kind kind =
                switch (row.cell(3)) {
                    case "davor" -> Kind.BEFORE;
                    case "land" -> Kind.LAND_OR_FIRST;
                    default -> Kind.FIXED;
                };
        Unit bare =
                new Unit(
                        kind == Kind.FIXED ? codes.subList(0, 1) : codes,
                        factor,
                        kind,
                        Position.BEHIND,
                        false);
        List<String> forms = forms(row.cell(0));
        addNames(forms, bare);
        for (Row currency : currencies.rows()) {
            if (codes.contains(currency.cell(0))) {
                Unit unit = Unit.fixed(currency.cell(0), factor, Position.BEHIND);
                addQualified(currency, forms, unit);
            }
        }
    }

    private void addSign(Row row) {
        List<String> codes = words(row.cell(1));
        boolean byLand = codes.get(0).equals("land");
        BigDecimal factor = row.cell(2).isEmpty() ? BigDecimal.ONE : new BigDecimal(row.cell(2));
        Position position =
                switch (row.cell(3)) {
                    case "vor" -> Position.IN_FRONT;
                    case "hinter" -> Position.BEHIND;
                    default -> Position.BOTH;
                };
        exact.put(
                row.cell(0),
                new Unit(
                        byLand ? codes.subList(1, codes.size()) : codes,
                        factor,
                        byLand ? Kind.LAND_OR_FIRST : Kind.FIXED,
                        position,
                        false));
    }

    private void addCoin(Row row) {
        List<String> code = List.of(row.cell(1));
        Position position = row.cell(2).equals("vor") ? Position.BOTH : Position.BEHIND;
        Unit ticker = new Unit(code, BigDecimal.ONE, Kind.COIN, position, true);
        exact.putIfAbsent(row.cell(1), ticker);
        String name = row.cell(0);
        if (!name.equals("-")) {
            Unit unit = new Unit(code, BigDecimal.ONE, Kind.COIN, Position.BEHIND, true);
            exact.putIfAbsent(name, unit);
            exact.putIfAbsent(name + "s", unit);
            if (name.length() > 4) {
                exact.putIfAbsent(name.toUpperCase(Locale.ROOT), unit);
            }
        }
    }

    private void addNames(List<String> names, Unit unit) {
        for (String name : names) {
            addName(name, unit);
        }
    }

    private void addName(String name, Unit unit) {
        if (!name.isBlank()) {
            folding.putIfAbsent(name, unit);
        }
    }

    private static List<String> forms(String cell) {
        return words(cell);
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(" "));
    }
}
