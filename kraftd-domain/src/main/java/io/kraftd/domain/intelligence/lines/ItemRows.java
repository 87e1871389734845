package io.kraftd.domain.intelligence.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one item.
 *
 * @param main the line with the figures
 * @param before lines of its description above the figures
 * @param after lines of its description below them
 * @param section the title it stands under, or {@code null}
 */
record ItemRows(
        Row main,
        List<Row> before,
        List<Row> after,
        @Nullable SectionTitle section) {
    ItemRows {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
