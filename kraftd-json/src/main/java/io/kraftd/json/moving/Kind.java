package io.kraftd.json.moving;

import java.util.Locale;

/** What is moved; refresh tokens are not, so that everybody signs in anew. */
public enum Kind {
    USER,
    CONTENT,
    DOCUMENT,
    EVENT,
    CASE,
    ORDER,
    COUNTER,
    LESSON;

    /** The word in a line, such as {@code document}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
