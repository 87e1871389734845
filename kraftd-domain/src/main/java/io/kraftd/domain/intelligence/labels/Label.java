package io.kraftd.domain.intelligence.labels;

import io.kraftd.domain.intelligence.text.Segment;

/**
 * A printed label.
 *
 * @param line index of its line in the paper
 * @param segment index of its segment in the line
 * @param printed the segment
 * @param start offset of the label in the segment
 * @param end offset behind the label and its colon
 * @param colon whether a colon or number sign ends it
 * @param alone whether nothing but the label stands in the segment
 */
public record Label<K>(
        K kind, int line, int segment, Segment printed, int start, int end, boolean colon, boolean alone, int words) {
    /** The label as printed. */
    public String text() {
        return printed.text()
                .substring(start, Math.min(end, printed.text().length()))
                .strip();
    }

    /** What stands behind it in its segment. */
    public String rest() {
        return printed.text().substring(Math.min(end, printed.text().length()));
    }
}
