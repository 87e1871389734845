package io.kraftd.domain.procurement.order;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.levelling.Purchase;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.scope.RfqLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything an order to one supplier is made from.
 *
 * @param purchases what to order; empty for a lump sum
 * @param scope the baseline's lines, for descriptions and units
 * @param mandatoryTerms what the inquiry demands of a bid
 * @param quotationReference number of the accepted quotation
 */
public record OrderRequest(
        DocumentId inquiry,
        SupplierQuotation quotation,
        @Nullable String quotationReference,
        List<Purchase> purchases,
        List<RfqLine> scope,
        List<String> mandatoryTerms,
        TradeParty buyer,
        TradeParty supplier,
        LocalDate orderDate,
        @Nullable LocalDate deliveryDate,
        @Nullable String deliveryAddress,
        @Nullable String notes) {
    public OrderRequest {
        Objects.requireNonNull(inquiry, "inquiry");
        Objects.requireNonNull(quotation, "quotation");
        purchases = List.copyOf(purchases);
        scope = List.copyOf(scope);
        mandatoryTerms = List.copyOf(mandatoryTerms);
    }
}
