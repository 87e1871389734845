package io.kraftd.adapter.memory;

import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.ports.money.ExchangeRates;
import io.kraftd.tck.money.ExchangeRatesContract;
import java.util.List;

class DatedRatesTest implements ExchangeRatesContract {
    @Override
    public ExchangeRates ratesOf(List<ExchangeRate> known) {
        return new DatedRates(known);
    }
}
