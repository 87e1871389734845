package io.kraftd.ports.analysis;

import io.kraftd.domain.extracted.Provenance;
import java.util.List;
import java.util.Objects;

/**
 * A table the service found.
 *
 * @param rows how many rows it has
 * @param columns how many columns it has
 * @param cells in the order of the service; merged cells appear once, cells without text too
 */
public record AnalysedTable(int rows, int columns, List<Cell> cells) {
    /**
     * One cell.
     *
     * @param row counted from 0
     * @param column counted from 0
     * @param rowSpan rows it covers, at least 1
     * @param columnSpan columns it covers, at least 1
     * @param heading whether it names a row or a column
     * @param text its words in reading order, empty for an empty cell
     * @param where on a page; in the service's data when the service gave no place
     */
    public record Cell(
            int row, int column, int rowSpan, int columnSpan, boolean heading, String text, Provenance where) {
        public Cell {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(where, "where");
            if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
                throw new IllegalArgumentException("cells count from 0 and cover at least themselves");
            }
        }
    }

    public AnalysedTable {
        cells = List.copyOf(cells);
    }
}
