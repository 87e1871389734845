package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.matching.LineMatches;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import java.util.Objects;

/** A quotation and how its lines answer the baseline. */
public record Bid(SupplierQuotation quotation, LineMatches matches) {
    public Bid {
        Objects.requireNonNull(quotation, "quotation");
        Objects.requireNonNull(matches, "matches");
    }
}
