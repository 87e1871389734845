package io.kraftd.adapter.reading.internal.sheet;

import io.kraftd.adapter.reading.internal.CellCount;
import io.kraftd.domain.layout.Cell;
import io.kraftd.domain.layout.CellRange;
import io.kraftd.domain.layout.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the cells of one sheet. */
final class SheetBuilder {
    private final String name;
    private final boolean hidden;
    private final CellFormats formats;
    private final CellCount count;
    private final List<Cell> cells = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();

    SheetBuilder(String name, boolean hidden, CellFormats formats, CellCount count) {
        this.name = name;
        this.hidden = hidden;
        this.formats = formats;
        this.count = count;
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    void text(int row, int column, String text, boolean bold) {
        add(row, column, text, null, null, bold);
    }

    void number(int row, int column, double number, CellFormats.Format format, boolean bold) {
        String shown = formats.text(number, format);
        Optional<LocalDate> date = formats.date(number, format);
        if (date.isPresent()) {
            add(row, column, shown, null, date.get(), bold);
        } else {
            add(row, column, shown, CellFormats.exact(number), null, bold);
        }
    }

    void date(int row, int column, LocalDate date, boolean bold) {
        add(row, column, date.toString(), null, date, bold);
    }

    void merge(CellRange range) {
        count.add();
        merged.add(range);
    }

    Sheet build() {
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        return new Sheet(name, hidden, cells, merged);
    }

    private void add(
            int row, int column, String text, @Nullable BigDecimal number, @Nullable LocalDate date, boolean bold) {
        if (!text.isBlank() && !hiddenColumns.get(column)) {
            count.add();
            cells.add(new Cell(row, column, text.strip(), number, date, bold));
        }
    }
}
