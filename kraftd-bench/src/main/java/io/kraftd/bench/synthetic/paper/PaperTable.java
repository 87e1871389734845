package io.kraftd.bench.synthetic.paper;

import java.util.List;

/**
 * The table of a document; without columns there is none.
 *
 * @param columns from the start of the line to its end
 * @param rows from top to bottom
 */
public record PaperTable(List<Column> columns, List<Row> rows) {
    /** No table. */
    public static final PaperTable NONE = new PaperTable(List.of(), List.of());

    /** Copies what it is given. */
    public PaperTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether a column with this role is printed. */
    public boolean has(ColumnRole role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    /** Whether there is no table. */
    public boolean isEmpty() {
        return columns.isEmpty();
    }
}
