package io.kraftd.domain.layout;

import java.util.Objects;

/**
 * One word as printed.
 *
 * @param text never blank, in reading order (right-to-left words in logical order)
 * @param confidence 1 for a text layer, the recogniser's own figure 0 to 1 for a scan
 */
public record Word(String text, Box box, boolean bold, double confidence) {
    public Word {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a word has at least one visible character");
        }
        Objects.requireNonNull(box, "box");
    }
}
