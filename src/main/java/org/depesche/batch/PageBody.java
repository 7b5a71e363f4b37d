package org.depesche.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article's body in a cleaned page: the blocks of the element that the page marks as
 * article, else of the smallest element that holds most of the running text.
 */
final class PageBody {

    private static final int RUNNING_TEXT = 60;
    private static final double FEW_LINKS = 0.4;
    private static final double MANY_LINKS = 0.6;
    private static final double MOST = 0.7;
    private static final int SHORT = 25;
    private static final int SHORT_ARTICLE = 150;
    private static final String CLOSING = ".!?:;…\"“”«»)";
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final Set<String> TEXT_ELEMENTS = Set.of("p", "blockquote", "pre", "dd");
    private static final Set<String> ITEMS = Set.of("li", "td", "th", "dt");
    private static final Set<String> LEADS =
            Set.of(
                    "lead",
                    "intro",
                    "vorspann",
                    "teaser",
                    "subline",
                    "standfirst",
                    "summary",
                    "dek");
    private static final List<Row> LINES =
            Table.resource(PageBody.class, "page-lines.tsv", 2).rows();

    private final List<PageText.Block> blocks;
    private final Map<Element, Integer> running = new HashMap<>();
    private final Element root;
    private final int headline;

    private PageBody(Document page, Optional<Element> heading) {
        blocks = PageText.blocks(page.body());
        for (PageText.Block block : blocks) {
            count(block);
        }
        headline = heading.map(this::indexOf).orElse(-1);
        root = root(page, heading);
    }

    static PageBody of(Document page, Optional<Element> heading) {
        return new PageBody(page, heading);
    }

    /** Adds the block's length to all elements around it, where it is running text. */
    private void count(PageText.Block block) {
        if (isRunning(block)) {
            for (Element at = block.owner(); at != null; at = at.parent()) {
                running.merge(at, block.text().length(), Integer::sum);
            }
        }
    }

    private static boolean isRunning(PageText.Block block) {
        return block.text().length() >= RUNNING_TEXT && block.linkDensity() < FEW_LINKS;
    }

    private int indexOf(Element heading) {
        for (int i = 0; i < blocks.size(); i++) {
            Element owner = blocks.get(i).owner();
            boolean inside = owner.equals(heading) || owner.parents().contains(heading);
            boolean around = heading.parents().contains(owner) && isWithin(heading, blocks.get(i));
            if (inside || around) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWithin(Element heading, PageText.Block block) {
        return block.text().contains(PageText.collapsed(heading.text()).strip());
    }

    private Element root(Document page, Optional<Element> heading) {
        Optional<Element> body = longest(page.select("[itemprop~=articleBody]"));
        if (body.isPresent()) {
            return body.get();
        }
        List<Element> articles = page.select("article, [role=article]");
        Optional<Element> around =
                longest(
                        articles.stream()
                                .filter(
                                        a ->
                                                heading.isPresent()
                                                        && heading.get().parents().contains(a))
                                .toList());
        return around.or(() -> longest(articles))
                .orElseGet(
                        () ->
                                smallest(
                                        longest(page.select("main, [role=main]"))
                                                .orElse(page.body())));
    }

    private Optional<Element> longest(List<Element> elements) {
        return elements.stream()
                .filter(element -> running.getOrDefault(element, 0) >= SHORT_ARTICLE)
                .max(Comparator.comparingInt(element -> running.getOrDefault(element, 0)));
    }

    private Element smallest(Element element) {
        int all = running.getOrDefault(element, 0);
        Element at = element;
        Optional<Element> inner = Optional.of(element);
        while (inner.isPresent()) {
            at = inner.get();
            inner =
                    at.children().stream()
                            .filter(child -> running.getOrDefault(child, 0) > MOST * all)
                            .filter(child -> !TEXT_ELEMENTS.contains(child.normalName()))
                            .findFirst();
        }
        return at;
    }

    /** Returns the paragraphs behind the headline, in order. */
    List<String> paragraphs() {
        int first = headline + 1;
        while (first < blocks.size() && !isInside(blocks.get(first))) {
            first++;
        }
        List<PageText.Block> chosen = new ArrayList<>();
        for (PageText.Block block : blocks.subList(Math.min(headline + 1, first), first)) {
            if (headline >= 0 && isLead(block)) {
                chosen.add(block);
            }
        }
        for (PageText.Block block : blocks.subList(first, blocks.size())) {
            if (isInside(block) && isArticle(block)) {
                chosen.add(block);
            }
        }
        return texts(withoutDanglingHeadings(chosen));
    }

    private boolean isInside(PageText.Block block) {
        return block.owner().equals(root) || block.owner().parents().contains(root);
    }

    private static boolean isLead(PageText.Block block) {
        boolean named =
                ClassWords.of(block.owner()).stream().anyMatch(LEADS::contains)
                        && block.text().length() >= SHORT;
        return (named || isRunning(block)) && isArticle(block);
    }

    private static boolean isArticle(PageText.Block block) {
        String tag = block.owner().normalName();
        String text = block.text();
        if (tag.equals("h1") || isNamedLine(text)) {
            return false;
        }
        if (block.linkDensity() > MANY_LINKS) {
            return isTeaser(text);
        }
        if (HEADINGS.contains(tag) || ITEMS.contains(tag)) {
            return true;
        }
        boolean closed = CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
        return TEXT_ELEMENTS.contains(tag)
                ? closed || text.length() >= SHORT
                : text.length() >= RUNNING_TEXT || (closed && text.length() >= SHORT);
    }

    /** A line such as {@code Lesen Sie auch: …} stays, to be told apart later. */
    private static boolean isTeaser(String text) {
        int colon = text.indexOf(':');
        return colon > 2 && colon < 45 && colon + 1 < text.length();
    }

    private static boolean isNamedLine(String text) {
        String line = text.toLowerCase(Locale.ROOT);
        for (Row row : LINES) {
            boolean named =
                    switch (row.cell(1)) {
                        case "starts" -> line.startsWith(row.cell(0)) && line.length() < 160;
                        case "is" -> line.equals(row.cell(0));
                        default -> throw new IllegalStateException(row.toString());
                    };
            if (named) {
                return true;
            }
        }
        return false;
    }

    /** Leaves out headings that nothing stands below. */
    private static List<PageText.Block> withoutDanglingHeadings(List<PageText.Block> blocks) {
        List<PageText.Block> kept = new ArrayList<>(blocks);
        while (!kept.isEmpty()
                && HEADINGS.contains(kept.get(kept.size() - 1).owner().normalName())) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static List<String> texts(List<PageText.Block> blocks) {
        return blocks.stream().map(PageText.Block::text).toList();
    }
}
