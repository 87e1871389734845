package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.value.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of a table, cut into its columns, with the number of each cell that holds just one. */
final class Row {
    private final int index;
    private final Line line;
    private final @Nullable Segment[] cells;
    private final @Nullable Figure[] figures;

    /** Cuts the line at {@code index} of the paper. */
    Row(int index, Line line, Columns columns, Numbers numbers) {
        this.index = index;
        this.line = line;
        this.cells = columns.split(line);
        this.figures = new Figure[cells.length];
        for (int i = 0; i < cells.length; i++) {
            figures[i] = columns.counts(i) ? Figure.counted(cells[i], numbers) : Figure.of(cells[i], numbers);
        }
    }

    int index() {
        return index;
    }

    Line line() {
        return line;
    }

    @Nullable
    Segment cell(int column) {
        return column < 0 ? null : cells[column];
    }

    @Nullable
    Figure figure(int column) {
        return column < 0 ? null : figures[column];
    }

    boolean has(int column) {
        return cell(column) != null;
    }

    boolean hasFigure(int column) {
        return figure(column) != null;
    }

    List<Segment> filled() {
        return Arrays.stream(cells).filter(Objects::nonNull).collect(Collectors.toList());
    }

    long figureCount() {
        return Arrays.stream(figures).filter(Objects::nonNull).count();
    }

    /** The text of all cells that hold no number. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            Segment cell = cells[i];
            if (cell != null && figures[i] == null) {
                words.append(words.isEmpty() ? "" : " ").append(cell.text());
            }
        }
        return words.toString();
    }

    /** Whether both lines are parts of the same row of a text document's table. */
    boolean sameTableRow(Row other) {
        return line.segments().get(0).where() instanceof Provenance.InTable one
                && other.line.segments().get(0).where() instanceof Provenance.InTable two
                && one.table() == two.table()
                && one.row() == two.row();
    }
}
