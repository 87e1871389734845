package io.kraftd.app.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under headings, aligned with blanks. A column without any value is left out; long cells go on below. */
final class TextTable {
    /** A column's heading, whether it is flushed right as figures are, and how wide it may get. */
    record Column(String heading, boolean flushRight, int widest) {
        static Column words(String heading, int widest) {
            return new Column(heading, false, widest);
        }

        static Column figures(String heading) {
            return new Column(heading, true, Integer.MAX_VALUE);
        }
    }

    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /** One text for each column; empty where there is no value. */
    void add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("a row has a cell for each column");
        }
        rows.add(Arrays.asList(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The whole table, each line ended by a line feed. */
    String render() {
        List<Integer> used = IntStream.range(0, columns.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        List<List<String>> all = new ArrayList<>();
        all.add(columns.stream().map(Column::heading).toList());
        all.addAll(rows);
        return all.stream().map(row -> lines(row, used)).collect(Collectors.joining());
    }

    private String lines(List<String> row, List<Integer> used) {
        List<List<String>> cells = used.stream()
                .map(column -> wrap(row.get(column), width(column)))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder lines = new StringBuilder();
        for (int line = 0; line < height; line++) {
            lines.append(line(cells, used, line).stripTrailing()).append('\n');
        }
        return lines.toString();
    }

    private String line(List<List<String>> cells, List<Integer> used, int line) {
        StringBuilder text = new StringBuilder();
        for (int cell = 0; cell < cells.size(); cell++) {
            List<String> parts = cells.get(cell);
            text.append(GAP).append(padded(line < parts.size() ? parts.get(line) : "", used.get(cell)));
        }
        return text.toString();
    }

    private String padded(String part, int column) {
        String blanks = " ".repeat(Math.max(0, width(column) - length(part)));
        return columns.get(column).flushRight() ? blanks + part : part + blanks;
    }

    private int width(int column) {
        int longest =
                rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
        Column shape = columns.get(column);
        return Math.min(shape.widest(), Math.max(longest, length(shape.heading())));
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (length(rest) > width) {
            int end = rest.offsetByCodePoints(0, width);
            int blank = rest.lastIndexOf(' ', end);
            int cut = blank > 0 ? blank : end;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
