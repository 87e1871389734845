package io.kraftd.adapter.memory;

import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.ports.money.ExchangeRates;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Exchange rates that were handed in once; those of one day are one table. */
public final class DatedRates implements ExchangeRates {
    private final NavigableMap<LocalDate, List<ExchangeRate>> tables;

    /** Tables of these rates; none at all is fine. */
    public DatedRates(List<ExchangeRate> rates) {
        tables = rates.stream().collect(Collectors.groupingBy(ExchangeRate::date, TreeMap::new, Collectors.toList()));
    }

    @Override
    public List<ExchangeRate> on(LocalDate day) {
        var newest = tables.floorEntry(day);
        return newest == null ? List.of() : List.copyOf(newest.getValue());
    }
}
