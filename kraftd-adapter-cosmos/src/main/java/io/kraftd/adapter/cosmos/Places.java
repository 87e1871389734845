package io.kraftd.adapter.cosmos;

import io.kraftd.domain.procurement.order.OrderNumber;
import java.time.Instant;
import java.util.Locale;

/** The places of items in their lists, as texts whose order is that of the list. */
final class Places {
    private static final String AFTER_ANY_ID = "~";

    private Places() {}

    /** Newest first, ties by id. */
    static String newestFirst(Instant createdAt, String id) {
        return countedDown(createdAt) + "-" + id;
    }

    /** The place behind which lies whatever was created before {@code moment}, in a list with the newest first. */
    static String before(Instant moment) {
        return countedDown(moment) + AFTER_ANY_ID;
    }

    /** By series, then year, then number. */
    static String of(OrderNumber number) {
        return String.format(Locale.ROOT, "%s-%010d-%010d", of(number.series()), number.year(), number.number());
    }

    /** What the places of a series begin with. */
    static String of(OrderNumber.Series series) {
        return switch (series) {
            case PO -> "0";
            case PI -> "1";
        };
    }

    private static String countedDown(Instant moment) {
        return String.format(
                Locale.ROOT, "%016x%08x", Long.MAX_VALUE - moment.getEpochSecond(), 999_999_999 - moment.getNano());
    }
}
