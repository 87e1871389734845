package io.kraftd.domain.layout;

import java.util.List;

/**
 * A table of a text document.
 *
 * @param index counted from 0 over all tables, nested ones after the one they stand in
 * @param cells by row, then by column; rows and columns count from 0 and follow the grid, merged cells appear once
 */
public record FlowTable(int index, List<FlowCell> cells) implements FlowBlock {
    public FlowTable {
        cells = List.copyOf(cells);
    }
}
