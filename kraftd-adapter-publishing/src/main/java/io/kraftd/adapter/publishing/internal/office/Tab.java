package io.kraftd.adapter.publishing.internal.office;

import io.kraftd.adapter.publishing.internal.paper.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook while it is filled. Rows and columns count from 0. */
public final class Tab {
    /** What stands in a cell. */
    sealed interface Content {
        /** Words. */
        record Words(String text) implements Content {}

        /** A decimal. */
        record Number(BigDecimal number) implements Content {}

        /** A day. */
        record Day(LocalDate date) implements Content {}

        /** A formula and the number it gives; {@code null} when it gives an empty text. */
        record Formula(String formula, @Nullable BigDecimal result) implements Content {}

        /** A formula and the words it gives. */
        record WordFormula(String formula, String result) implements Content {}

        /** Nothing yet. */
        record Blank() implements Content {}
    }

    /** A filled cell. */
    record Filled(Content content, Style style) {}

    final String name;
    final Map<Integer, Map<Integer, Filled>> rows = new TreeMap<>();
    List<Integer> widths = List.of();
    int frozenRows;
    int frozenColumns;
    boolean isProtected;
    boolean isHidden;
    private int nextRow;

    /** A sheet of this name: letters only, so that formulas need no quotes. */
    public Tab(String name) {
        this.name = name;
    }

    /** The sheet's name. */
    public String name() {
        return name;
    }

    /** Widths of the columns in characters, from the first on. */
    public Tab widths(Integer... characters) {
        widths = List.of(characters);
        return this;
    }

    /** Keeps the first rows and columns in sight. */
    public Tab freeze(int firstRows, int firstColumns) {
        frozenRows = firstRows;
        frozenColumns = firstColumns;
        return this;
    }

    /** Lets nothing be changed but what is meant to be; without a password, so that it is a hint and no wall. */
    public Tab protect() {
        isProtected = true;
        return this;
    }

    /** Out of sight. */
    public Tab hide() {
        isHidden = true;
        return this;
    }

    /** The first row below everything that was filled. */
    public int nextRow() {
        return nextRow;
    }

    /** Words; nothing for {@code null}. */
    public void text(int row, int column, @Nullable String text, Style style) {
        if (text != null && !text.isEmpty()) {
            put(row, column, new Content.Words(text), style);
        }
    }

    /** A decimal; nothing for {@code null}. */
    public void number(int row, int column, @Nullable BigDecimal number, Style style) {
        if (number != null) {
            put(row, column, new Content.Number(number), style);
        }
    }

    /** A formula without {@code =}, and the number it gives now; {@code null} when it gives an empty text. */
    public void formula(int row, int column, String formula, @Nullable BigDecimal result, Style style) {
        put(row, column, new Content.Formula(formula, result), style);
    }

    /** A formula without {@code =}, and the words it gives now. */
    public void wordFormula(int row, int column, String formula, String result, Style style) {
        put(row, column, new Content.WordFormula(formula, result), style);
    }

    /** An empty cell with a look. */
    public void blank(int row, int column, Style style) {
        put(row, column, new Content.Blank(), style);
    }

    /** Whatever it is; nothing for {@code null}. */
    public void value(int row, int column, @Nullable Value value, Style figures) {
        if (value instanceof Value.Text text) {
            text(row, column, text.text(), Style.LONG_TEXT);
        } else if (value instanceof Value.Figure figure) {
            number(row, column, figure.number(), figures);
        } else if (value instanceof Value.Day day) {
            put(row, column, new Content.Day(day.date()), Style.DATE);
        }
    }

    /** Titles of columns. */
    public void header(int row, List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            text(row, column, titles.get(column), Style.HEADER);
        }
    }

    private void put(int row, int column, Content content, Style style) {
        rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, new Filled(content, style));
        nextRow = Math.max(nextRow, row + 1);
    }
}
