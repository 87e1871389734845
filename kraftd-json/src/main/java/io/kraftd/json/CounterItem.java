package io.kraftd.json;

import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.shared.EmailAddress;
import java.util.List;

/** A row of numbers as an item; {@code id} such as {@code counter-PO-2026}. */
record CounterItem(
        String id,
        EmailAddress ownerEmail,
        OrderNumber.Series series,
        int year,
        int last,
        List<NumberCounter.Reservation> open,
        int schemaVersion)
        implements Item<NumberCounter> {

    static CounterItem of(NumberCounter counter) {
        return new CounterItem(
                "counter-%s-%04d".formatted(counter.series(), counter.year()),
                counter.owner(),
                counter.series(),
                counter.year(),
                counter.last(),
                counter.open(),
                SCHEMA_VERSION);
    }

    @Override
    public NumberCounter value() {
        return new NumberCounter(ownerEmail, series, year, last, open);
    }
}
