package org.depesche.time;

import java.util.ArrayList;
import java.util.List;
import org.depesche.mention.Mention;
import org.depesche.mention.Timex;
import org.depesche.rule.Match;
import org.depesche.rule.RuleSet;
import org.depesche.text.Document;

/**
 * Finds times and resolves them against the article's day of publication. Immutable and safe to use
 * from several threads; time and memory grow linearly with the text.
 *
 * <p>In {@code im vierten Quartal 2024} the mention's text is {@code vierten Quartal 2024}, its
 * value {@code 2024-Q4}, its interval {@code 2024-10-01/2025-01-01}.
 */
public final class TimeFinder {

    private static final double CERTAIN = 1;

    private final RuleSet rules;
    private final TenseReader tenses;
    private final Qualifiers qualifiers;
    private final Lead.Reader leads;

    private TimeFinder(
            RuleSet rules, TenseReader tenses, Qualifiers qualifiers, Lead.Reader leads) {
        this.leads = leads;
        this.rules = rules;
        this.tenses = tenses;
        this.qualifiers = qualifiers;
    }

    /** Loads rules and word tables from the class path and compiles them. */
    public static TimeFinder load() {
        TenseReader tenses = TenseReader.load();
        return new TimeFinder(
                TimeRules.load(tenses), tenses, Qualifiers.load(), Lead.Reader.load());
    }

    /**
     * Returns the times in order of appearance; none overlap. Without a day of publication what
     * can't be known stays open: {@code XXXX-03-12}.
     */
    public List<Mention<Timex>> find(Document document) {
        Discourse discourse = new Discourse(document, tenses, leads);
        TimexResolver resolver = new TimexResolver(document, discourse, qualifiers);
        Chains chains = new Chains(new Borders(document, rules.matches(document)));
        List<Mention<Timex>> mentions = new ArrayList<>();
        while (chains.hasNext()) {
            List<Match> matches = chains.next();
            List<Fields> fields = Lending.fields(matches);
            for (int i = 0; i < matches.size(); i++) {
                Expression expression = Expression.of(matches.get(i), fields.get(i), discourse);
                resolver.resolve(expression)
                        .ifPresent(
                                timex -> {
                                    discourse.note(expression, timex);
                                    mentions.add(mention(document, expression, timex));
                                });
            }
        }
        return mentions;
    }

    private static Mention<Timex> mention(Document document, Expression expression, Timex timex) {
        return Mention.of(
                document,
                document.span(expression.first(), expression.end() - 1),
                timex,
                CERTAIN,
                expression.rule());
    }

    /** Returns the rules, whose examples the tests run. */
    RuleSet rules() {
        return rules;
    }
}
