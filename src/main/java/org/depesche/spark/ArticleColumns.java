package org.depesche.spark;

import java.io.Serializable;

/**
 * The names of the columns that hold an article.
 *
 * @param id the column of the identifier
 * @param text the column of the text
 * @param published the column of the day of publication, a date or a string such as {@code
 *     2024-09-20}; may be missing from the table
 */
public record ArticleColumns(String id, String text, String published) implements Serializable {

    /** The names that our own files have: {@code id}, {@code text}, {@code published}. */
    public static final ArticleColumns DEFAULT = new ArticleColumns("id", "text", "published");

    private static final long serialVersionUID = 1L;
}
