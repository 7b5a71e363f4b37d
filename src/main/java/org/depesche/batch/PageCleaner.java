package org.depesche.batch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is no part of its article: what the element's name or role says, and
 * what the words of its class say.
 */
final class PageCleaner {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, svg, canvas, object, embed, button, select,"
                    + " input, textarea, dialog, audio, video, map, head";
    private static final String AROUND =
            "nav, footer, aside, figure, picture, form, [role=navigation], [role=complementary],"
                    + " [role=contentinfo], [role=banner], [role=search], [role=dialog],"
                    + " [role=alertdialog], [role=menu], [role=menubar], [role=toolbar],"
                    + " [aria-modal=true], [aria-hidden=true], [hidden]";

    /** Whether a class word speaks for itself, or only where the element holds little text. */
    private enum Strength {
        ALWAYS,
        UNLESS_MOST
    }

    private static final Map<String, Strength> WORDS = words();

    private final Document page;
    private final Set<Element> kept = new HashSet<>();
    private final int most;

    private PageCleaner(Document page, Optional<Element> heading) {
        this.page = page;
        heading.ifPresent(this::keepWithAncestors);
        page.select("[itemprop~=articleBody]").forEach(this::keepWithAncestors);
        keepWithAncestors(page.body());
        most = page.body().select("p").stream().mapToInt(p -> p.text().length()).sum() / 2;
    }

    static void clean(Document page, Optional<Element> heading) {
        page.select(NEVER_TEXT).remove();
        PageCleaner cleaner = new PageCleaner(page, heading);
        cleaner.removeAround();
        cleaner.removeByWords();
    }

    private static Map<String, Strength> words() {
        Map<String, Strength> words = new HashMap<>();
        for (Row row : Table.resource(PageCleaner.class, "page-words.tsv", 2).rows()) {
            words.put(row.cell(0), Strength.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(words);
    }

    private void keepWithAncestors(Element element) {
        for (Element at = element; at != null && kept.add(at); at = at.parent()) {
            // Each step adds one.
        }
    }

    private void removeAround() {
        for (Element element : page.body().select(AROUND)) {
            if (!kept.contains(element)
                    && !(element.normalName().equals("form") && holdsMost(element))) {
                element.remove();
            }
        }
        for (Element element : page.body().select("[style]")) {
            String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
            if (style.contains("display:none") && !kept.contains(element)) {
                element.remove();
            }
        }
        for (Element header : page.body().select("header")) {
            if (!kept.contains(header) && header.closest("article, main") == null) {
                header.remove();
            }
        }
    }

    private void removeByWords() {
        for (Element element : page.body().select("[class], [id]")) {
            if (!kept.contains(element) && isAround(element)) {
                element.remove();
            }
        }
    }

    private boolean isAround(Element element) {
        boolean weak = false;
        for (String word : ClassWords.of(element)) {
            Strength strength = WORDS.get(word);
            if (strength == Strength.ALWAYS) {
                return true;
            }
            weak |= strength == Strength.UNLESS_MOST;
        }
        return weak && !holdsMost(element);
    }

    private boolean holdsMost(Element element) {
        return most > 0
                && element.select("p").stream().mapToInt(p -> p.text().length()).sum() >= most;
    }
}
