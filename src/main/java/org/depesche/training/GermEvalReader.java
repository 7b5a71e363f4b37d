package org.depesche.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.lexicon.MalformedFileException;
import org.depesche.nlp.DocumentReader;
import org.depesche.text.Span;

/**
 * Reads the sentences of GermEval 2014 (D. Benikova, C. Biemann, M. Reznicek: NoSta-D Named Entity
 * Annotation for German, LREC 2014): a token a line, with its number, itself, the outer and the
 * inner tag. Only outer names count. {@code …part} tags a whole compound: the name reaches to its
 * last hyphen; where there is none, nothing is marked. {@code …deriv} and {@code OTH} are none.
 */
final class GermEvalReader {

    private static final String SOURCE = "germeval";
    private static final Set<String> TYPES = Set.of("ORG", "PER", "LOC");
    private static final Set<String> CLOSING = Set.of(".", ",", ";", ":", "!", "?", ")", "]", "“");
    private static final Set<String> OPENING = Set.of("(", "[", "„");

    private final DocumentReader reader;
    private final List<LabelledDocument> documents = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<NameMark> names = new ArrayList<>();
    private String tag = "O";
    private int start;
    private int end;
    private boolean open = true;
    private boolean quoted;

    private GermEvalReader(DocumentReader reader) {
        this.reader = reader;
    }

    /** Reads a file; each sentence is a document, its text is put together again. */
    static List<LabelledDocument> read(Path file, DocumentReader reader) throws IOException {
        GermEvalReader sentences = new GermEvalReader(reader);
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            String[] cells = line.split("\t", -1);
            if (line.isBlank()) {
                sentences.endSentence();
            } else if (!line.startsWith("#")) {
                if (cells.length < 3) {
                    throw new MalformedFileException(file.toString(), number, "has no three cells");
                }
                sentences.token(cells[1], cells[2]);
            }
        }
        sentences.endSentence();
        return List.copyOf(sentences.documents);
    }

    private void token(String word, String tagged) {
        if (!tagged.startsWith("I-")) {
            endName();
            tag = tagged;
        }
        boolean quote = word.equals("\"");
        boolean closing = CLOSING.contains(word) || (quote && quoted);
        if (!open && !closing) {
            text.append(' ');
        }
        if (!tagged.startsWith("I-")) {
            start = text.length();
        }
        text.append(word);
        end = text.length();
        open = OPENING.contains(word) || (quote && !quoted);
        quoted ^= quote;
    }

    private void endName() {
        boolean part = tag.endsWith("part");
        String type = tag.substring(Math.min(2, tag.length())).replace("part", "");
        int hyphen = text.lastIndexOf("-");
        int last = part ? hyphen : end;
        if (tag.startsWith("B-") && TYPES.contains(type) && last > start) {
            names.add(new NameMark(new Span(start, last), type));
        }
        tag = "O";
    }

    private void endSentence() {
        endName();
        if (!text.isEmpty()) {
            documents.add(LabelledDocument.of(SOURCE, text.toString(), names, reader));
        }
        text.setLength(0);
        names.clear();
        open = true;
        quoted = false;
    }
}
