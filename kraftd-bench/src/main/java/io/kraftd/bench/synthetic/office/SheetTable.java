package io.kraftd.bench.synthetic.office;

import io.kraftd.bench.synthetic.office.SheetPen.Look;
import io.kraftd.bench.synthetic.paper.Cell;
import io.kraftd.bench.synthetic.paper.Column;
import io.kraftd.bench.synthetic.paper.ColumnRole;
import io.kraftd.bench.synthetic.paper.Paper;
import io.kraftd.bench.synthetic.paper.PaperTable;
import io.kraftd.bench.synthetic.paper.Row;
import io.kraftd.bench.synthetic.paper.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellReference;

/** Writes the table and the totals of a document into a sheet. */
final class SheetTable {
    private final SheetPen pen;
    private final PaperTable table;
    private final int start;
    private final boolean ruled;
    private final boolean formulas;
    private final String moneyFormat;
    private final List<String> sectionSums = new ArrayList<>();
    private int sectionFirst;

    SheetTable(SheetPen pen, Paper paper, int start, boolean ruled, boolean formulas) {
        this.pen = pen;
        this.table = paper.table();
        this.start = start;
        this.ruled = ruled;
        this.formulas = formulas;
        int decimals = paper.setting().money().decimals();
        this.moneyFormat = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    }

    /** Writes the headings and gives the row below. */
    int head(int row) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            pen.text(row, start + i, column.heading(), Look.HEADING);
            pen.width(start + i, column.role() == ColumnRole.DESCRIPTION ? 46 : 13);
        }
        return row + 1;
    }

    /** Writes the headings over two rows, those of prices and amounts under a common one. */
    int doubleHead(int row, String common) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < table.columns().size(); i++) {
            boolean money = table.columns().get(i).role().money();
            if (money && (first < 0 || last == i - 1)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = 0; i < table.columns().size(); i++) {
            boolean under = i >= first && i <= last && last > first;
            String heading = table.columns().get(i).heading();
            pen.text(row, start + i, under ? i == first ? common : "" : heading, Look.HEADING);
            pen.text(row + 1, start + i, under ? heading : "", Look.HEADING);
            if (!under) {
                pen.merge(row, row + 1, start + i, start + i);
            }
            pen.width(start + i, table.columns().get(i).role() == ColumnRole.DESCRIPTION ? 46 : 13);
        }
        if (last > first) {
            pen.merge(row, row, start + first, start + last);
        }
        return row + 2;
    }

    /** Writes rows and gives the row below the last. */
    int rows(int row, List<Row> rows) {
        int at = row;
        sectionFirst = at;
        for (Row line : rows) {
            switch (line.type()) {
                case ITEM -> item(at, line);
                case SECTION -> {
                    words(at, line, Look.HEAVY);
                    sectionFirst = at + 1;
                }
                case NOTE -> words(at, line, Look.PLAIN);
                case SUBTOTAL -> subtotal(at, line);
            }
            at++;
        }
        return at;
    }

    /** Cells with the sums of sections, as references into this sheet. */
    List<String> sectionSums() {
        return List.copyOf(sectionSums);
    }

    /** Writes the totals below each other, the amounts in the given column. */
    int totals(int row, int column, List<Total> totals) {
        int at = row;
        for (Total total : totals) {
            Look look = total.strong() ? Look.HEAVY : Look.PLAIN;
            pen.text(at, column - 1, total.label(), look);
            pen.number(at, column, total.amount(), moneyFormat, look);
            at++;
        }
        return at;
    }

    /** The sheet column of a role. */
    int column(ColumnRole role) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).role() == role) {
                return start + i;
            }
        }
        throw new IllegalArgumentException("No column " + role);
    }

    String moneyFormat() {
        return moneyFormat;
    }

    private void words(int at, Row line, Look look) {
        pen.text(at, column(ColumnRole.DESCRIPTION), line.text(ColumnRole.DESCRIPTION), look);
    }

    private void subtotal(int at, Row line) {
        words(at, line, Look.HEAVY);
        int column = column(ColumnRole.AMOUNT);
        BigDecimal sum = Objects.requireNonNull(line.cell(ColumnRole.AMOUNT).number());
        if (formulas) {
            String range = cell(sectionFirst, column) + ":" + cell(at - 1, column);
            pen.formula(at, column, "SUM(" + range + ")", sum, moneyFormat, Look.HEAVY);
        } else {
            pen.number(at, column, sum, moneyFormat, Look.HEAVY);
        }
        sectionSums.add(cell(at, column));
    }

    private void item(int at, Row line) {
        Look look = ruled ? Look.RULED : Look.PLAIN;
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnRole role = table.columns().get(i).role();
            Cell cell = line.cell(role);
            BigDecimal number = cell.number();
            if (number == null) {
                pen.text(at, start + i, text(line, role), look);
            } else if (role == ColumnRole.AMOUNT && computed(line)) {
                pen.formula(at, start + i, product(at), number, moneyFormat, look);
            } else {
                pen.number(at, start + i, number, role.money() ? priceFormat(number) : "General", look);
            }
        }
    }

    private static String text(Row line, ColumnRole role) {
        return role == ColumnRole.DESCRIPTION && !line.details().isEmpty()
                ? line.text(role) + "\n" + String.join("\n", line.details())
                : line.text(role);
    }

    private String priceFormat(BigDecimal price) {
        int decimals = price.stripTrailingZeros().scale();
        return decimals > 3 ? "#,##0." + "0".repeat(decimals) : moneyFormat;
    }

    // why: a workbook rounds neither discounts nor prices of more decimals, so only plain products are formulas.
    private boolean computed(Row line) {
        return formulas
                && line.cell(ColumnRole.QUANTITY).number() != null
                && table.has(ColumnRole.PRICE)
                && !table.has(ColumnRole.DISCOUNT);
    }

    private String product(int at) {
        String product = cell(at, column(ColumnRole.QUANTITY)) + "*" + cell(at, column(ColumnRole.PRICE));
        int decimals = Math.max(0, moneyFormat.length() - moneyFormat.indexOf('.') - 1);
        return "ROUND(" + product + "," + decimals + ")";
    }

    private static String cell(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
