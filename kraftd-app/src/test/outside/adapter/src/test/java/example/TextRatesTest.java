package example;

import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.ports.money.ExchangeRates;
import io.kraftd.tck.money.ExchangeRatesContract;
import java.util.List;
import java.util.stream.Collectors;

class TextRatesTest implements ExchangeRatesContract {
    @Override
    public ExchangeRates ratesOf(List<ExchangeRate> known) {
        String text = known.stream()
                .map(rate -> rate.date() + " " + rate.base() + " " + rate.quote() + " " + rate.rate())
                .collect(Collectors.joining("\n"));
        return new TextRates(text, "a table");
    }
}
