package io.kraftd.domain.layout;

import java.util.List;
import java.util.Objects;

/**
 * One sheet of a workbook, or a whole CSV file.
 *
 * @param hidden whether the workbook hides it; hidden rows and columns are left out of {@code cells} altogether
 * @param cells filled cells by row, then by column
 * @param merged merged blocks; their text stands in the first cell
 */
public record Sheet(String name, boolean hidden, List<Cell> cells, List<CellRange> merged) {
    public Sheet {
        Objects.requireNonNull(name, "name");
        cells = List.copyOf(cells);
        merged = List.copyOf(merged);
    }
}
