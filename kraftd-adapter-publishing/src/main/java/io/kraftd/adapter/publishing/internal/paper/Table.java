package io.kraftd.adapter.publishing.internal.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows under column titles.
 *
 * @param rows each as long as {@code columns}; {@code null} where nothing stands
 */
public record Table(List<Column> columns, List<List<@Nullable Value>> rows) {
    /**
     * A column.
     *
     * @param share of the width, in relation to the other columns
     * @param figures whether figures stand in it, set to the right
     */
    public record Column(String title, double share, boolean figures) {}

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Builds a table of things, one row each, leaving out columns in which nothing stands. */
    public static final class Of<T> {
        private final List<T> things;
        private final List<Column> columns = new ArrayList<>();
        private final List<Function<T, @Nullable Value>> cells = new ArrayList<>();

        /** The things, in order. */
        public Of(List<T> things) {
            this.things = things;
        }

        /** A column of words. */
        public Of<T> words(String title, double share, Function<T, @Nullable Value> cell) {
            return column(new Column(title, share, false), cell);
        }

        /** A column of figures. */
        public Of<T> figures(String title, double share, Function<T, @Nullable Value> cell) {
            return column(new Column(title, share, true), cell);
        }

        /** The table. */
        public Table table() {
            List<List<@Nullable Value>> rows = new ArrayList<>();
            for (T thing : things) {
                List<@Nullable Value> row = new ArrayList<>();
                cells.forEach(cell -> row.add(cell.apply(thing)));
                rows.add(Collections.unmodifiableList(row));
            }
            return new Table(columns, rows);
        }

        private Of<T> column(Column column, Function<T, @Nullable Value> cell) {
            if (things.stream().anyMatch(thing -> cell.apply(thing) != null)) {
                columns.add(column);
                cells.add(cell);
            }
            return this;
        }
    }
}
