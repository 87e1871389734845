package io.kraftd.bench.synthetic.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param type what kind of row
 * @param cells the cells that are not empty; a section, note or sub-total has its words under DESCRIPTION
 * @param details further lines of the description
 * @param counted what the row adds to the running sum, zero for all but items that count
 */
public record Row(Type type, Map<ColumnRole, Cell> cells, List<String> details, BigDecimal counted) {
    /** Kinds of row. */
    public enum Type {
        /** Heading of a section. */
        SECTION,
        /** An item. */
        ITEM,
        /** Words that belong to the items below. */
        NOTE,
        /** Sum of a section. */
        SUBTOTAL
    }

    /** Copies what it is given. */
    public Row {
        cells = Map.copyOf(cells);
        details = List.copyOf(details);
    }

    /** A row of words across the table. */
    public static Row words(Type type, String text) {
        return new Row(type, Map.of(ColumnRole.DESCRIPTION, Cell.words(text)), List.of(), BigDecimal.ZERO);
    }

    /** The text in a column, empty where nothing is printed. */
    public String text(ColumnRole role) {
        return cell(role).text();
    }

    /** The cell in a column. */
    public Cell cell(ColumnRole role) {
        return cells.getOrDefault(role, Cell.words(""));
    }
}
