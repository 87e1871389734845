package io.kraftd.domain.procurement.order;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number in a gapless row of one owner, kind and year, printed such as {@code PO-2026-00001}. */
public record OrderNumber(Series series, int year, int number) implements Comparable<OrderNumber> {
    private static final Comparator<OrderNumber> ORDER = Comparator.comparing(OrderNumber::series)
            .thenComparing(OrderNumber::year)
            .thenComparing(OrderNumber::number);
    private static final Pattern FORM = Pattern.compile("(PO|PI)-(\\d{4})-(\\d{5,9})");

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

    /** Reads what {@link #toString()} gives; {@link IllegalArgumentException} for anything else. */
    public static OrderNumber parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a number of an order");
        }
        return new OrderNumber(
                Series.valueOf(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
    }

    /** By series, then year, then number. */
    @Override
    public int compareTo(OrderNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%04d-%05d", series, year, number);
    }
}
