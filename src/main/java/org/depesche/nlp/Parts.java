package org.depesche.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.text.Document;
import org.depesche.text.Part;

/** Tells headline, body and teaser lines apart. */
final class Parts {

    private static final int LONGEST_HEADLINE = 200;

    private final Set<String> teasers;
    private final int longestTeaser;

    /**
     * @param teasers the beginnings of teaser lines, in lower case
     */
    Parts(Set<String> teasers) {
        this.teasers = teasers;
        longestTeaser = teasers.stream().mapToInt(String::length).max().orElse(0);
    }

    void mark(String text, List<TextLine> lines, Document.Builder builder) {
        List<TextLine> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        Part before = Part.BODY;
        for (int i = 0; i < filled.size(); i++) {
            TextLine line = filled.get(i);
            boolean mayBeHeadline = i == 0 && filled.size() > 1;
            Part part = part(text, line, mayBeHeadline);
            if (part != before) {
                builder.part(line.start(), part);
                before = part;
            }
        }
    }

    private Part part(String text, TextLine line, boolean mayBeHeadline) {
        if (isTeaser(text, line)) {
            return Part.TEASER;
        }
        return mayBeHeadline && isHeadline(text, line) ? Part.HEADLINE : Part.BODY;
    }

    private boolean isTeaser(String text, TextLine line) {
        int end = Math.min(line.end(), line.start() + longestTeaser);
        int colon = text.substring(line.start(), end).indexOf(':');
        return colon >= 0
                && teasers.contains(
                        text.substring(line.start(), line.start() + colon + 1)
                                .toLowerCase(Locale.ROOT));
    }

    private static boolean isHeadline(String text, TextLine line) {
        char last = text.charAt(line.end() - 1);
        return line.length() <= LONGEST_HEADLINE && last != '.' && last != ':';
    }
}
