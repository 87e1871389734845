package io.kraftd.adapter.publishing.internal.comparison;

import io.kraftd.adapter.publishing.internal.office.CellRef;

/** A cell of the workbook; row and column count from 0. */
record Place(String sheet, int row, int column) {
    /** The name other cells use in formulas. */
    String ref() {
        return CellRef.on(sheet, row, column);
    }
}
