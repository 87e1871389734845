package io.kraftd.adapter.local;

import io.kraftd.domain.procurement.order.OrderNumber;
import java.time.Instant;
import java.util.Locale;

/** Texts of one length whose order is the order of what they stand for, for any moment there is. */
final class Sorted {
    private static final String LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private Sorted() {}

    /** The place in a list that has the newest first, ties by id. */
    static String newestFirst(Instant at, Object id) {
        return descending(at) + id;
    }

    /** The place that everything created before {@code moment} lies behind. */
    static String before(Instant moment) {
        return descending(moment) + LAST_ID;
    }

    /** A moment; later ones sort later. */
    static String ascending(Instant moment) {
        return hex(moment.getEpochSecond() ^ Long.MIN_VALUE, moment.getNano());
    }

    /** The place of an order by series, then year, then number. */
    static String of(OrderNumber number) {
        return of(number.series(), number.year()) + String.format(Locale.ROOT, "%010d", number.number());
    }

    /** The place of a counter by series, then year. */
    static String of(OrderNumber.Series series, int year) {
        return String.format(Locale.ROOT, "%d%010d", rank(series), year);
    }

    private static int rank(OrderNumber.Series series) {
        return switch (series) {
            case PO -> 0;
            case PI -> 1;
        };
    }

    private static String descending(Instant moment) {
        return hex(~(moment.getEpochSecond() ^ Long.MIN_VALUE), ~moment.getNano());
    }

    private static String hex(long seconds, int nanos) {
        return String.format(Locale.ROOT, "%016x%08x", seconds, nanos);
    }
}
