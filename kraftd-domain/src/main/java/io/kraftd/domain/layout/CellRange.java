package io.kraftd.domain.layout;

/** A block of cells, corners included, counted from 0. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    public CellRange {
        if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException("corners in the wrong order");
        }
    }
}
