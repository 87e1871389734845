package io.kraftd.domain.extracted;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the trade. Rates and shares are percentages (19 means 19 %).
 *
 * @param currency ISO 4217 code; {@code null} when the document names none
 * @param incoterms one of the eleven rules of Incoterms 2020 in capitals, without the place
 */
public record CommercialTerms(
        @Nullable String currency,
        @Nullable Boolean taxVatMentioned,
        @Nullable BigDecimal vatRate,
        @Nullable String incoterms,
        @Nullable String namedPlace,
        @Nullable String paymentTerms,
        @Nullable Boolean performanceGuarantee,
        @Nullable BigDecimal retentionPercentage,
        @Nullable String warrantyPeriod,
        boolean hasAdvancePayment,
        @Nullable BigDecimal advancePaymentPercentage,
        boolean milestoneBasedPayment,
        boolean paymentCurrencyDifferentFromDoc,
        List<String> specialConditions) {
    public CommercialTerms {
        specialConditions = List.copyOf(specialConditions);
    }
}
