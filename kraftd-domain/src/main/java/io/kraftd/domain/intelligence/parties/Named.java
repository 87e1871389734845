package io.kraftd.domain.intelligence.parties;

import io.kraftd.domain.intelligence.text.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A name that may be a party's.
 *
 * @param from offset of the name in its segment
 * @param to offset behind it
 * @param label the printed label that gives the role; {@code null} without one
 * @param block where its address stands; {@code null} when the name stands alone
 */
record Named(
        String name,
        Segment segment,
        int from,
        int to,
        @Nullable String label,
        @Nullable Block block,
        double score,
        int line) {
    static Named of(
            Segment segment, int from, int to, @Nullable String label, @Nullable Block block, double score, int line) {
        String name = Shapes.clean(segment.text().substring(from, to));
        return new Named(name, segment, from, to, label, block, score, line);
    }

    Named scored(double other) {
        return new Named(name, segment, from, to, label, block, other, line);
    }
}
