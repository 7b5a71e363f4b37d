package org.depesche.batch;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Divides a page's text into blocks as a browser shows them. */
final class PageText implements NodeVisitor {

    /**
     * A paragraph, heading, list item or loose text.
     *
     * @param owner the block element that it stands in
     * @param text lines without white space around, parted by one or two line ends
     * @param linked how many characters of it are links
     */
    record Block(Element owner, String text, int linked) {

        /** Returns the share of links, from 0 to 1. */
        double linkDensity() {
            return Math.min(1, (double) linked / text.length());
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element owner;
    private int linked;
    private int links;

    private PageText(Element root) {
        owner = root;
    }

    static List<Block> blocks(Element root) {
        PageText visitor = new PageText(root);
        NodeTraversor.traverse(visitor, root);
        visitor.flush();
        return visitor.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String whole = words.getWholeText();
            text.append(whole.replace('\n', ' ').replace('\r', ' '));
            linked += links > 0 ? whole.strip().length() : 0;
        } else if (node instanceof Element element) {
            head(element);
        }
    }

    private void head(Element element) {
        if (element.normalName().equals("br")) {
            text.append('\n');
        } else if (element.normalName().equals("a")) {
            links++;
        } else if (element.isBlock() || element.normalName().equals("td")) {
            flush();
            owner = element;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.normalName().equals("a")) {
            links--;
        } else if (element.isBlock()) {
            flush();
            Element parent = element.parent();
            owner = parent == null ? owner : parent;
        }
    }

    private void flush() {
        String block = collapsed(text.toString()).strip();
        if (!block.isEmpty()) {
            blocks.add(new Block(owner, block, linked));
        }
        text.setLength(0);
        linked = 0;
    }

    /** Makes runs of white space one space, and keeps at most two line ends in a row. */
    static String collapsed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int lineEnds = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineEnds++;
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f') {
                space = true;
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                if (lineEnds > 0) {
                    out.append(lineEnds > 1 ? "\n\n" : "\n");
                } else if (space) {
                    out.append(' ');
                }
                out.append(c);
                lineEnds = 0;
                space = false;
            }
        }
        return out.append(space && lineEnds == 0 ? " " : "").toString();
    }
}
