package io.kraftd.adapter.reading.internal.sheet;

import io.kraftd.domain.layout.CellRange;
import java.util.Optional;

/** Where a cell is, read from a reference such as {@code C12}; both count from 0. */
record CellPlace(int row, int column) {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    /** Empty for what is no reference inside a sheet. */
    static Optional<CellPlace> of(String reference) {
        long column = 0;
        long row = 0;
        for (int i = 0; i < reference.length() && row <= MOST_ROWS && column <= MOST_COLUMNS; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z' && row == 0) {
                column = column * 26 + (c - 'A' + 1);
            } else if (c >= '0' && c <= '9') {
                row = row * 10 + (c - '0');
            } else if (c != '$') {
                return Optional.empty();
            }
        }
        boolean inside = row >= 1 && row <= MOST_ROWS && column >= 1 && column <= MOST_COLUMNS;
        return inside ? Optional.of(new CellPlace((int) row - 1, (int) column - 1)) : Optional.empty();
    }

    /** A block such as {@code A1:C3}. */
    static Optional<CellRange> range(String reference) {
        String[] corners = reference.split(":", 3);
        if (corners.length != 2) {
            return Optional.empty();
        }
        return of(corners[0])
                .flatMap(a -> of(corners[1])
                        .map(b -> new CellRange(
                                Math.min(a.row, b.row),
                                Math.min(a.column, b.column),
                                Math.max(a.row, b.row),
                                Math.max(a.column, b.column))));
    }
}
