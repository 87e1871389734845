package io.kraftd.domain.intelligence.text;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Cell;
import io.kraftd.domain.layout.CellRange;
import io.kraftd.domain.layout.Sheet;
import io.kraftd.domain.shared.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of a sheet as lines: one segment for each filled cell, a merged cell as wide as its block. */
final class SheetLines {
    private SheetLines() {}

    static List<Line> of(Sheet sheet, int number, Deadline deadline) {
        Map<Long, Integer> spans = new HashMap<>();
        for (CellRange range : sheet.merged()) {
            spans.put(key(range.firstRow(), range.firstColumn()), range.lastColumn() - range.firstColumn() + 1);
        }
        List<Line> lines = new ArrayList<>();
        List<Segment> row = new ArrayList<>();
        int current = -1;
        for (Cell cell : sheet.cells()) {
            if (cell.row() != current && !row.isEmpty()) {
                deadline.check();
                lines.add(Line.of(number, row));
                row = new ArrayList<>();
            }
            current = cell.row();
            if (!cell.text().isBlank()) {
                row.add(segment(sheet, cell, spans.getOrDefault(key(cell.row(), cell.column()), 1)));
            }
        }
        if (!row.isEmpty()) {
            lines.add(Line.of(number, row));
        }
        return lines;
    }

    private static Segment segment(Sheet sheet, Cell cell, int span) {
        Provenance where = new Provenance.InCell(sheet.name(), cell.reference());
        return Grid.segment(
                cell.text(),
                Grid.cell(cell.row(), cell.column(), span),
                where,
                cell.bold(),
                cell.number(),
                cell.date());
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
