package org.depesche.batch;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the headline among a page's headings: the one that says what the page says of itself. */
final class PageHeadline {

    private static final Set<String> KICKERS =
            Set.of(
                    "kicker",
                    "overline",
                    "dachzeile",
                    "topline",
                    "roofline",
                    "eyebrow",
                    "spitzmarke");
    private static final double ALIKE = 0.6;

    private PageHeadline() {}

    static Optional<Element> element(Document page, LinkedArticle linked) {
        String stated = stated(page, linked);
        Element best = null;
        double bestLikeness = -1;
        for (Element heading : page.select("h1, [itemprop~=headline]")) {
            double likeness = likeness(heading.text(), stated);
            if (!heading.text().isBlank() && likeness > bestLikeness) {
                best = heading;
                bestLikeness = likeness;
            }
        }
        if (best != null && (bestLikeness >= ALIKE || stated.isEmpty())) {
            return Optional.of(best);
        }
        Optional<Element> lower =
                page.select("h2, h3").stream()
                        .filter(heading -> likeness(heading.text(), stated) >= ALIKE)
                        .findFirst();
        return lower.or(() -> page.select("h1").stream().filter(Element::hasText).findFirst());
    }

    /** Returns the headline, with its kicker and a colon before it; empty where there is none. */
    static String text(Document page, Optional<Element> heading, LinkedArticle linked) {
        if (heading.isEmpty()) {
            return line(stated(page, linked));
        }
        String whole = line(heading.get().text());
        for (Element part : heading.get().children()) {
            String kicker = line(part.text());
            boolean isKicker = ClassWords.of(part).stream().anyMatch(KICKERS::contains);
            if (isKicker && !kicker.isEmpty() && whole.startsWith(kicker)) {
                String rest = whole.substring(kicker.length()).strip();
                boolean colon = kicker.endsWith(":") || rest.startsWith(":") || rest.isEmpty();
                return colon ? whole : kicker + ": " + rest;
            }
        }
        return whole;
    }

    private static String stated(Document page, LinkedArticle linked) {
        String title = page.select("meta[property=og:title], meta[name=og:title]").attr("content");
        if (title.isBlank()) {
            title = linked.headline();
        }
        return title.isBlank() ? page.title() : title;
    }

    /** Returns the share of the heading's words that the stated title has, too. */
    private static double likeness(String heading, String stated) {
        Set<String> words = words(heading);
        if (words.isEmpty()) {
            return 0;
        }
        int size = words.size();
        Set<String> statedWords = words(stated);
        words.retainAll(statedWords);
        return (double) words.size() / Math.max(size, Math.min(statedWords.size(), 4));
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(
                        Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }

    private static String line(String text) {
        return PageText.collapsed(text).replace('\n', ' ').strip();
    }
}
