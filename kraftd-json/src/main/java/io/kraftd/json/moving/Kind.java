package io.kraftd.json.moving;

import java.util.Locale;

/**
 * What is moved. Refresh tokens are not, so that everybody signs in anew; nor is what clients asked for (answers kept for
 * repeated requests, jobs, proposals), which is gone within a day anyway. What they spent is, because a budget counts it.
 */
public enum Kind {
    USER,
    CONTENT,
    DOCUMENT,
    EVENT,
    CASE,
    ORDER,
    COUNTER,
    LESSON,
    CONVERSATION,
    SPENDING;

    /** The word in a line, such as {@code document}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
