package io.kraftd.domain.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One filled cell of a sheet.
 *
 * @param row counted from 0
 * @param column counted from 0
 * @param text what a person sees in the cell, number format applied (so it may show a currency sign)
 * @param number the stored number (a formula's cached value); {@code null} for text and dates
 * @param date the stored date; {@code null} otherwise
 */
public record Cell(
        int row,
        int column,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        boolean bold) {
    private static final int LETTERS = 26;

    public Cell {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("cells count from 0");
        }
    }

    /** The name people use for it, such as {@code C12}. */
    public String reference() {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            name.insert(0, (char) ('A' + rest % LETTERS));
        }
        return name.append(row + 1).toString();
    }
}
