package org.depesche.money;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.mention.Amount;
import org.depesche.mention.Mention;
import org.depesche.nlp.DocumentReader;
import org.depesche.text.Article;
import org.depesche.text.Document;

/**
 * Texts in which the mentions stand in brackets: {@code über [3 Euro|EUR 3 MORE_THAN]}, with {@code
 * |=} behind the value of a conversion of the amount before.
 */
final class MarkedText {

    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([^|\\]]+)(\\|=)?\\]");
    private static final DocumentReader READER = DocumentReader.load();

    private MarkedText() {}

    static String unmarked(String marked) {
        return MARK.matcher(marked).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
    }

    static Document document(String text) {
        return READER.read(Article.of(text));
    }

    /** Returns the text with what is found in it. */
    static String mark(String text) {
        Document document = document(text);
        List<Mention<Amount>> amounts = AmountFinder.load().find(document);
        List<Mention<Amount>> converted = new ArrayList<>();
        Conversions.load().find(document, amounts).forEach(c -> converted.add(c.to()));
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Mention<Amount> amount : amounts) {
            marked.append(text, at, amount.span().start()).append('[').append(amount.text());
            marked.append('|').append(amount.value());
            marked.append(converted.contains(amount) ? "|=]" : "]");
            at = amount.span().end();
        }
        return marked.append(text, at, text.length()).toString();
    }
}
