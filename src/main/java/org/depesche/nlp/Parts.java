package org.depesche.nlp;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.text.Document;
import org.depesche.text.Part;

/** Tells headline, body and teaser lines apart. */
final class Parts {

    private static final int LONGEST_HEADLINE = 200;
    private static final int MOST_LISTED = 8;
    private static final String SIGNS = ":–—-|»>→";

    private final Set<String> teasers;
    private final int longestTeaser;

    /**
     * @param labels the beginnings of teaser lines, in lower case, with their colons
     */
    Parts(Set<String> labels) {
        teasers = new HashSet<>();
        labels.forEach(label -> teasers.add(label.replace(":", "")));
        longestTeaser = teasers.stream().mapToInt(String::length).max().orElse(0);
    }

    void mark(String text, List<TextLine> lines, Document.Builder builder) {
        List<TextLine> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        Part before = Part.BODY;
        int listed = 0;
        for (int i = 0; i < filled.size(); i++) {
            TextLine line = filled.get(i);
            int label = labelEnd(text, line);
            boolean heading = isHeadline(text, line);
            listed = label >= 0 ? opened(text, line, label) : heading ? listed - 1 : 0;
            boolean first = i == 0 && filled.size() > 1;
            Part other = first && heading ? Part.HEADLINE : Part.BODY;
            Part part = label >= 0 || listed > 0 ? Part.TEASER : other;
            if (part != before) {
                builder.part(line.start(), part);
                before = part;
            }
        }
    }

    /** A label that stands alone is the heading of a list of headlines. */
    private static int opened(String text, TextLine line, int label) {
        boolean alone = text.substring(label, line.end()).isBlank();
        boolean words = text.substring(line.start(), label).strip().indexOf(' ') > 0;
        return alone && words ? MOST_LISTED + 1 : 0;
    }

    /** Returns the offset behind the label and its sign, -1 if the line does not begin with one. */
    private int labelEnd(String text, TextLine line) {
        int limit = Math.min(line.end(), line.start() + longestTeaser + 2);
        int at = line.start();
        while (at < limit && SIGNS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == limit && limit < line.end()) {
            return -1;
        }
        String label = text.substring(line.start(), at).strip().toLowerCase(Locale.ROOT);
        return teasers.contains(label) ? Math.min(at + 1, line.end()) : -1;
    }

    private static boolean isHeadline(String text, TextLine line) {
        char last = text.charAt(line.end() - 1);
        return line.length() <= LONGEST_HEADLINE && last != '.' && last != ':';
    }
}
