package io.kraftd.bench.synthetic.pdf;

import io.kraftd.bench.synthetic.paper.Column;
import io.kraftd.bench.synthetic.paper.ColumnRole;
import io.kraftd.bench.synthetic.paper.Paper;
import io.kraftd.bench.synthetic.paper.PaperTable;
import io.kraftd.bench.synthetic.paper.Row;
import io.kraftd.bench.synthetic.pdf.Canvas.Align;
import java.awt.Color;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Prints a table over as many pages as it needs, with its headings on each. */
final class TablePrinter {
    private static final Color TINT = new Color(240, 243, 247);
    private static final Color LINE = new Color(120, 120, 120);

    private final Canvas c;
    private final Paper paper;
    private final PaperTable table;
    private final TableLook look;
    private final Area area;
    private final Columns columns;
    private final float size;
    private final float leading;
    private BigDecimal running = BigDecimal.ZERO;
    private float bandTop;

    TablePrinter(Canvas c, Paper paper, TableLook look, Area area) {
        this.c = c;
        this.paper = paper;
        this.table = paper.table();
        this.look = look;
        this.area = area;
        boolean described = look.items() == TableLook.Items.ONE_ROW;
        this.columns = Columns.fit(c, table, paper.totals(), area, described);
        this.size = columns.fontSize();
        this.leading = size * 1.25f;
    }

    /** The columns as they were placed. */
    Columns columns() {
        return columns;
    }

    /** Prints the whole table and moves below it. */
    void print() throws IOException {
        c.need(90);
        head();
        int index = 0;
        for (Row row : table.rows()) {
            float height = height(row);
            float reserve = paper.carrySums().isEmpty() ? 0 : leading + 2 * look.padding();
            float keep = row.type() == Row.Type.SECTION ? 3 * leading : 0;
            if (!c.fits(height + reserve + keep)) {
                turn();
            }
            draw(row, height, index++);
        }
        closeFrame();
    }

    private void turn() throws IOException {
        boolean carry = !paper.carrySums().isEmpty() && running.signum() > 0;
        if (carry) {
            sum(paper.carrySums().get(0));
        }
        closeFrame();
        c.newPage();
        head();
        if (carry) {
            sum(paper.carrySums().get(1));
        }
    }

    private void sum(String label) throws IOException {
        Area amount = columns.of(ColumnRole.AMOUNT);
        float top = c.y() + look.padding();
        if (look.columnRules()) {
            at(columns.of(ColumnRole.DESCRIPTION).x() + 3, top, label, true, Align.START);
        } else {
            at(amount.x() - 6, top, label, true, Align.END);
        }
        at(amount.end() - 3, top, paper.setting().money().inRow(running), true, Align.END);
        c.skip(leading + 2 * look.padding());
    }

    private void head() throws IOException {
        bandTop = c.y();
        float height = headHeight();
        if (look.headFill() != null) {
            c.fill(area.x(), c.y(), area.width(), height, look.headFill());
        }
        float lineTop = c.y() + look.padding() + 1;
        boolean above = look.items() == TableLook.Items.DESCRIPTION_ABOVE;
        float numbers = above ? lineTop + leading : lineTop;
        for (Column column : table.columns()) {
            boolean own = column.role() == ColumnRole.DESCRIPTION && look.items() != TableLook.Items.ONE_ROW;
            float top = !own ? numbers : above ? lineTop : lineTop + (headLines() - 1) * leading;
            for (String line : heading(column)) {
                cell(column.role(), top, line, true, look.headText());
                top += leading;
            }
        }
        c.skip(height);
        c.rule(area.x(), c.y(), area.end(), c.y(), look.headFill() == null ? 1 : 0.5f, LINE);
    }

    private List<String> heading(Column column) {
        return c.type()
                .wrap(column.heading(), size, true, columns.of(column.role()).width() - 5);
    }

    private int headLines() {
        int lines = 1;
        for (Column column : table.columns()) {
            if (column.role() != ColumnRole.DESCRIPTION || look.items() == TableLook.Items.ONE_ROW) {
                lines = Math.max(lines, heading(column).size());
            }
        }
        return look.items() == TableLook.Items.ONE_ROW ? lines : lines + 1;
    }

    private float headHeight() {
        return headLines() * leading + 2 * look.padding() + 2;
    }

    private float height(Row row) {
        int lines = description(row).size();
        boolean extra = row.type() == Row.Type.ITEM && look.items() != TableLook.Items.ONE_ROW;
        return (lines + (extra ? 1 : 0)) * leading + 2 * look.padding();
    }

    private List<String> description(Row row) {
        boolean heavy = row.type() == Row.Type.SECTION || row.type() == Row.Type.SUBTOTAL;
        Area column = columns.of(ColumnRole.DESCRIPTION);
        boolean wide = !look.columnRules() && (row.type() == Row.Type.SECTION || row.type() == Row.Type.NOTE);
        float width = wide ? area.end() - column.x() - 8 : column.width() - 6;
        if (row.type() == Row.Type.SUBTOTAL && !look.columnRules()) {
            width = columns.of(ColumnRole.AMOUNT).x() - column.x() - 10;
            width = width > 60 ? width : area.width() * 0.6f;
        }
        List<String> lines = new ArrayList<>(c.type().wrap(row.text(ColumnRole.DESCRIPTION), size, heavy, width));
        row.details().forEach(detail -> lines.addAll(c.type().wrap(detail, size, false, column.width() - 6)));
        return lines;
    }

    private void draw(Row row, float height, int index) throws IOException {
        if (look.zebra() && index % 2 == 1) {
            c.fill(area.x(), c.y(), area.width(), height, TINT);
        }
        if (row.type() == Row.Type.ITEM) {
            item(row);
            running = running.add(row.counted());
        } else {
            band(row);
        }
        c.skip(height);
        if (look.rowRules()) {
            c.rule(area.x(), c.y(), area.end(), c.y(), 0.4f, LINE);
        }
    }

    private void item(Row row) throws IOException {
        float top = c.y() + look.padding();
        List<String> description = description(row);
        boolean above = look.items() == TableLook.Items.DESCRIPTION_ABOVE;
        boolean below = look.items() == TableLook.Items.DESCRIPTION_BELOW;
        float numbers = above ? top + description.size() * leading : top;
        for (Column column : table.columns()) {
            if (column.role() != ColumnRole.DESCRIPTION) {
                cell(column.role(), numbers, row.text(column.role()), false, Color.BLACK);
            }
        }
        float line = below ? top + leading : top;
        for (String text : description) {
            at(columns.of(ColumnRole.DESCRIPTION).x() + (below ? 14 : 3), line, text, false, Align.START);
            line += leading;
        }
    }

    private void band(Row row) throws IOException {
        float top = c.y() + look.padding();
        boolean heavy = row.type() != Row.Type.NOTE;
        for (String text : description(row)) {
            at(columns.of(ColumnRole.DESCRIPTION).x() + 3, top, text, heavy, Align.START);
            top += leading;
        }
        if (row.type() == Row.Type.SUBTOTAL) {
            cell(ColumnRole.AMOUNT, top - leading, row.text(ColumnRole.AMOUNT), true, Color.BLACK);
        }
    }

    private void cell(ColumnRole role, float top, String text, boolean heavy, Color color) throws IOException {
        Area column = columns.of(role);
        boolean end = role.numeric();
        float x = end ? column.end() - 3 : column.x() + 3;
        c.textAt(x, top + size * 0.8f, text, size, heavy, end ? Align.END : Align.START, color);
    }

    private void at(float x, float top, String text, boolean heavy, Align align) throws IOException {
        c.textAt(x, top + size * 0.8f, text, size, heavy, align, Color.BLACK);
    }

    private void closeFrame() throws IOException {
        if (look.frame()) {
            c.box(area.x(), bandTop, area.width(), c.y() - bandTop, 0.8f);
        }
        if (look.columnRules()) {
            for (Column column : table.columns()) {
                float x = columns.of(column.role()).x();
                c.rule(x, bandTop, x, c.y(), 0.5f, LINE);
            }
        }
    }
}
