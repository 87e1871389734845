package io.kraftd.domain.intelligence;

import io.kraftd.domain.layout.Cell;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet filled row by row: {@code aSheet().row("1", "Cable", 20)}; numbers become numeric cells. */
public final class SheetBuilder {
    private final List<Cell> cells = new ArrayList<>();
    private final String name;
    private int row;

    private SheetBuilder(String name) {
        this.name = name;
    }

    /** An empty sheet. */
    public static SheetBuilder aSheet() {
        return aSheet("Sheet1");
    }

    /** An empty sheet of this name. */
    public static SheetBuilder aSheet(String name) {
        return new SheetBuilder(name);
    }

    /** Fills the next row from the first column on; {@code null} leaves a cell empty. */
    public SheetBuilder row(@Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            if (value instanceof Number number) {
                BigDecimal decimal = new BigDecimal(number.toString());
                cells.add(new Cell(row, column, decimal.toPlainString(), decimal, null, false));
            } else if (value != null) {
                cells.add(new Cell(row, column, value.toString(), null, null, false));
            }
        }
        row++;
        return this;
    }

    /** A workbook of this one sheet. */
    public DocumentLayout layout() {
        return DocumentLayout.ofSheets(FileKind.XLSX, List.of(new Sheet(name, false, cells, List.of())), List.of());
    }
}
