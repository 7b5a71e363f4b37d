package org.depesche.batch;

import java.util.List;
import org.depesche.text.Article;

/**
 * An article and what was odd about its file.
 *
 * @param article the article
 * @param warnings one sentence each, such as {@code is not UTF-8, read as windows-1252}
 */
public record ReadArticle(Article article, List<String> warnings) {

    public ReadArticle {
        warnings = List.copyOf(warnings);
    }
}
