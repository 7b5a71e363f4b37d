package org.depesche.batch;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.lexicon.MalformedFileException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article of a page of a news site: its headline, body and day, and none of what is around. */
final class HtmlPage {

    private static final int HEAD = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_:.-]{1,40})");

    private HtmlPage() {}

    /**
     * @param source for messages
     * @throws MalformedFileException if the page holds no article
     */
    static Content parse(byte[] bytes, String source) throws MalformedFileException {
        Decoded decoded = Decoded.of(bytes, declared(bytes));
        Document page = Jsoup.parse(decoded.text());
        LinkedArticle linked = LinkedArticle.of(page);
        Optional<Element> heading = PageHeadline.element(page, linked);
        String headline = PageHeadline.text(page, heading, linked);
        PageDay day = new PageDay(page, linked);
        var published = day.published(heading);
        PageCleaner.clean(page, heading);
        List<String> body = PageBody.of(page, heading).paragraphs();
        String text = text(headline, body.isEmpty() ? linked.paragraphs() : body);
        if (text.isBlank()) {
            throw new MalformedFileException(source, 0, "holds no article text");
        }
        return new Content(headline, text, published, decoded.warnings());
    }

    private static String text(String headline, List<String> paragraphs) {
        StringBuilder text = new StringBuilder(headline);
        for (String paragraph : paragraphs) {
            text.append(text.length() == 0 ? "" : "\n\n").append(paragraph);
        }
        return text.append('\n').toString();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(matcher.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
