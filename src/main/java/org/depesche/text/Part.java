package org.depesche.text;

/** The part of an article that a character belongs to. */
public enum Part {
    /** The first line, where it stands as a line of its own and is no sentence. */
    HEADLINE,
    /** The article itself. */
    BODY,
    /** A line that points to another article, such as {@code Weiterlesen: …}. */
    TEASER
}
