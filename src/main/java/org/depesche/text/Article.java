package org.depesche.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text with what is known about it. The text is never changed: all offsets of all results count
 * UTF-16 code units of {@link #text()}.
 *
 * <p>The text may have any length and hold anything: control characters, lone surrogates, direction
 * marks, soft hyphens inside words, decomposed umlauts, mixed line ends, tabs, HTML's references.
 * What is read in their place {@code org.depesche.Extractor} tells.
 *
 * <p>Immutable; the {@code with}-like methods {@link #published(LocalDate)}, {@link #id(String)}
 * and {@link #title(String)} return changed copies.
 */
public final class Article {

    private final String id;
    private final String title;
    private final String text;
    private final Optional<LocalDate> published;

    private Article(String id, String title, String text, Optional<LocalDate> published) {
        this.id = id;
        this.title = title;
        this.text = text;
        this.published = published;
    }

    /** Returns an article with this text, an empty id and title, and no day of publication. */
    public static Article of(String text) {
        return new Article("", "", text, Optional.empty());
    }

    /** Returns this article with the day of publication, against which times are resolved. */
    public Article published(LocalDate day) {
        return new Article(id, title, text, Optional.of(day));
    }

    /** Returns this article with an identifier of the caller's; it is only carried along. */
    public Article id(String newId) {
        return new Article(newId, title, text, published);
    }

    /**
     * Returns this article with a title; it is only carried along. A headline in which names are to
     * be found belongs into the text.
     */
    public Article title(String newTitle) {
        return new Article(id, newTitle, text, published);
    }

    /** Returns this article's identifier, empty if none was given. */
    public String id() {
        return id;
    }

    /** Returns this article's title, empty if none was given. */
    public String title() {
        return title;
    }

    /** Returns the text exactly as given. */
    public String text() {
        return text;
    }

    /** Returns the day of publication, empty if unknown. */
    public Optional<LocalDate> published() {
        return published;
    }

    @Override
    public String toString() {
        return "Article[id="
                + id
                + ", "
                + text.length()
                + " characters, published="
                + published
                + "]";
    }
}
