package org.depesche.batch;

/**
 * The names of the fields that an article has in JSON.
 *
 * @param id the article's identifier, a string or a number; may be missing
 * @param title the headline, a string that is only carried along; may be missing
 * @param text the text, a string that must be there; all offsets count in it
 * @param published the day of publication, a string; may be missing
 */
public record JsonFields(String id, String title, String text, String published) {

    /** Returns {@code id}, {@code title}, {@code text} and {@code published}. */
    public static JsonFields defaults() {
        return new JsonFields("id", "title", "text", "published");
    }
}
