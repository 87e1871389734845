package io.kraftd.adapter.publishing.internal.office;

/** Names of cells as formulas use them. Rows and columns count from 0. */
public final class CellRef {
    private static final int LETTERS = 26;

    private CellRef() {}

    /** Such as {@code C12}. */
    public static String of(int row, int column) {
        return letters(column) + (row + 1);
    }

    /** Such as {@code $C$12}, which stays when the formula is copied. */
    public static String fixed(int row, int column) {
        return "$" + letters(column) + "$" + (row + 1);
    }

    /** Such as {@code Inputs!$C$12}. */
    public static String on(String sheet, int row, int column) {
        return sheet + "!" + fixed(row, column);
    }

    /** Such as {@code $C$2:$C$9}. */
    public static String column(int column, int firstRow, int lastRow) {
        return fixed(firstRow, column) + ":" + fixed(lastRow, column);
    }

    private static String letters(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            name.insert(0, (char) ('A' + rest % LETTERS));
        }
        return name.toString();
    }
}
