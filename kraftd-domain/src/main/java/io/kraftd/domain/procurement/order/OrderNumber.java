package io.kraftd.domain.procurement.order;

import java.util.Locale;

/** A number in a gapless row of one owner, kind and year, printed such as {@code PO-2026-00001}. */
public record OrderNumber(Series series, int year, int number) {
    /** Which row of numbers. */
    public enum Series {
        PO,
        PI
    }

    public OrderNumber {
        if (number < 1 || year < 1) {
            throw new IllegalArgumentException("numbers count from 1");
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%04d-%05d", series, year, number);
    }
}
