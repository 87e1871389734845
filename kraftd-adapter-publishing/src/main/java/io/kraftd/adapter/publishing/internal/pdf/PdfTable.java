package io.kraftd.adapter.publishing.internal.pdf;

import io.kraftd.adapter.publishing.internal.paper.Table;
import io.kraftd.adapter.publishing.internal.paper.Value;
import io.kraftd.lettering.Face;
import io.kraftd.lettering.Line;
import io.kraftd.lettering.Wrapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a table over as many pages as it takes; the column titles stand on each of them. */
final class PdfTable {
    private static final float SIZE = 8;
    private static final float LINE = 10.5f;
    private static final float PADDING = 3;
    private static final float NARROWEST = 16;
    private static final int LEAST_LINES = 3;

    private final Pen pen;
    private final Table table;
    private final float[] widths;

    /** A row cut into lines, column by column. */
    private record Row(List<List<Line>> cells) {
        int lines() {
            return cells.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    PdfTable(Pen pen, Table table) {
        this.pen = pen;
        this.table = table;
        this.widths = widths();
    }

    void draw() {
        if (table.rows().isEmpty()) {
            return;
        }
        Row header = row(
                table.columns().stream()
                        .map(column -> new Value.Text(column.title()))
                        .toList(),
                pen.bold);
        header(header);
        for (List<@Nullable Value> values : table.rows()) {
            row(header, row(values, pen.regular));
        }
    }

    private void header(Row header) {
        float height = height(header.lines());
        pen.need(height + height(LEAST_LINES));
        pen.band(height);
        lines(header, 0, header.lines(), pen.bold);
    }

    /** A row stays on one page; one that is taller than a page is cut between lines. */
    private void row(Row header, Row row) {
        int drawn = 0;
        while (drawn < row.lines()) {
            int rest = row.lines() - drawn;
            float whole = Pen.pageHeight() - height(header.lines());
            if (pen.left() < height(rest) && (height(rest) <= whole || pen.left() < height(LEAST_LINES))) {
                pen.newPage();
                header(header);
            }
            int fitting = Math.min(rest, (int) ((pen.left() - 2 * PADDING) / LINE));
            lines(row, drawn, drawn + fitting, pen.regular);
            drawn += fitting;
        }
        pen.rule(0, Pen.INNER);
    }

    private void lines(Row row, int from, int to, Face face) {
        float x = 0;
        for (int column = 0; column < widths.length; column++) {
            List<Line> cell = row.cells().get(column);
            boolean toTheRight = table.columns().get(column).figures();
            for (int i = from; i < Math.min(to, cell.size()); i++) {
                float inner = widths[column] - 2 * PADDING;
                pen.text(cell.get(i), face, SIZE, x + PADDING, inner, PADDING + (i - from) * LINE, toTheRight);
            }
            x += widths[column];
        }
        pen.skip(height(to - from));
    }

    private static float height(int lines) {
        return lines * LINE + 2 * PADDING;
    }

    private Row row(List<? extends @Nullable Value> values, Face face) {
        List<List<Line>> cells = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            Value value = values.get(column);
            float inner = widths[column] - 2 * PADDING;
            cells.add(value == null ? List.of() : Wrapping.wrap(value.shown(), face, SIZE, inner));
        }
        return new Row(cells);
    }

    /** Figures are never broken: such a column is as wide as its widest figure; words share what is left. */
    private float[] widths() {
        int count = table.columns().size();
        float[] fixed = new float[count];
        double shares = 0;
        float left = Pen.INNER;
        for (int i = 0; i < count; i++) {
            Table.Column column = table.columns().get(i);
            fixed[i] = column.figures() ? widest(i) : 0;
            left -= fixed[i];
            shares += column.figures() ? 0 : column.share();
        }
        for (int i = 0; i < count; i++) {
            Table.Column column = table.columns().get(i);
            if (!column.figures()) {
                fixed[i] = (float) Math.max(titleWidth(column), left * column.share() / shares);
            }
        }
        return scaled(fixed);
    }

    private float widest(int column) {
        float widest = titleWidth(table.columns().get(column));
        for (List<@Nullable Value> row : table.rows()) {
            Value value = row.get(column);
            if (value != null) {
                widest = Math.max(widest, pen.regular.width(pen.regular.line(value.shown()), SIZE) + 2 * PADDING + 1);
            }
        }
        return Math.min(widest, Pen.INNER / 4);
    }

    /** Titles are broken between words alone. */
    private float titleWidth(Table.Column column) {
        float widest = NARROWEST;
        for (String word : column.title().split(" ", -1)) {
            widest = Math.max(widest, pen.bold.width(pen.bold.line(word), SIZE) + 2 * PADDING + 1);
        }
        return widest;
    }

    private static float[] scaled(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = widths[i] * Pen.INNER / sum;
        }
        return widths;
    }
}
