package org.depesche.training;

import java.util.List;
import org.depesche.corpus.AnnotatedArticle;
import org.depesche.mention.MentionType;
import org.depesche.nlp.DocumentReader;
import org.depesche.text.Article;
import org.depesche.text.Document;

/**
 * A document with its names.
 *
 * @param source the short name of the corpus that it comes from
 * @param document the text in tokens and sentences
 * @param names in order; they do not overlap
 */
record LabelledDocument(String source, Document document, List<NameMark> names) {

    LabelledDocument {
        names = List.copyOf(names);
    }

    static LabelledDocument of(String source, AnnotatedArticle annotated, DocumentReader reader) {
        List<NameMark> names =
                annotated.mentions().stream()
                        .filter(m -> isName(m.type()))
                        .map(m -> new NameMark(m.span(), m.type().name()))
                        .toList();
        return new LabelledDocument(source, reader.read(annotated.article()), names);
    }

    static LabelledDocument of(
            String source, String text, List<NameMark> names, DocumentReader reader) {
        return new LabelledDocument(source, reader.read(Article.of(text)), names);
    }

    private static boolean isName(MentionType type) {
        return type == MentionType.ORG || type == MentionType.PER || type == MentionType.LOC;
    }
}
