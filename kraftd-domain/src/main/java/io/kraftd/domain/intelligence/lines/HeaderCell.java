package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.intelligence.words.ColumnRole;
import io.kraftd.domain.layout.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One heading of a table.
 *
 * @param text as printed, several lines joined by blanks
 * @param role what it names; {@code null} for an unknown heading
 * @param stacked the roles of its lines from top to bottom when each line names something of its own
 */
record HeaderCell(String text, Box box, @Nullable ColumnRole role, List<ColumnRole> stacked) {
    HeaderCell {
        stacked = List.copyOf(stacked);
    }

    HeaderCell withRole(@Nullable ColumnRole other) {
        return new HeaderCell(text, box, other, stacked);
    }

    /** Whether the number of an item stands above its words. */
    boolean positionAboveDescription() {
        return role == ColumnRole.DESCRIPTION && stacked.size() > 1 && stacked.get(0) == ColumnRole.POSITION;
    }

    /** Whether the first line of an item's text here is its code. */
    boolean codeAboveDescription() {
        int description = stacked.indexOf(ColumnRole.DESCRIPTION);
        return description > 0 && stacked.indexOf(ColumnRole.CODE) == 0;
    }
}
