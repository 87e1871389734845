package io.kraftd.domain.intelligence.text;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Box;

/**
 * One word of a segment.
 *
 * @param start offset of its first character in the segment's text
 * @param box on the page, or on the grid that stands for a sheet or a text document
 */
public record Token(String text, int start, Box box, Provenance where, boolean bold, double confidence) {
    /** Offset behind its last character in the segment's text. */
    public int end() {
        return start + text.length();
    }
}
