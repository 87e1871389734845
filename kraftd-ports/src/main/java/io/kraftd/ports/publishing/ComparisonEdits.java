package io.kraftd.ports.publishing;

import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.ExchangeRate;
import java.math.BigDecimal;
import java.util.List;

/** What a person changed in a comparison workbook: stand-in prices and exchange rates. */
public record ComparisonEdits(List<Plug> plugs, List<ExchangeRate> rates) {
    /** A stand-in amount for an unquoted line, in the case's currency. */
    public record Plug(SupplierId supplier, String rfqLine, BigDecimal amount) {}

    public ComparisonEdits {
        plugs = List.copyOf(plugs);
        rates = List.copyOf(rates);
    }
}
