package io.kraftd.adapter.reading.internal.sheet;

import org.jspecify.annotations.Nullable;

/** Numbers in attributes, which a hostile file need not fill with numbers. */
final class Numbers {
    private static final int LONGEST = 9;

    private Numbers() {}

    /** The whole number, or {@code otherwise} when it is none or absent. */
    static int whole(@Nullable String text, int otherwise) {
        if (text == null
                || text.isEmpty()
                || text.length() > LONGEST
                || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return otherwise;
        }
        return Integer.parseInt(text);
    }
}
