package io.kraftd.domain.intelligence.labels;

import io.kraftd.domain.intelligence.text.Segment;

/**
 * Where the value of a label may stand.
 *
 * @param from offset in the segment where the value begins at the earliest
 * @param line index of its line in the paper
 * @param trust how much the place speaks for it, 0 to 1
 */
public record Place(Segment segment, int from, int line, double trust) {
    public String text() {
        return segment.text().substring(from);
    }
}
