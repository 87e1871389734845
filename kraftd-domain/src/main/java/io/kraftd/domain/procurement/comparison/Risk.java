package io.kraftd.domain.procurement.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that could make an award a mistake.
 *
 * @param code stable and machine readable: {@code single_bidder}, {@code offer_expired}, {@code validity_unstated},
 *     {@code lump_sum}, {@code scope_missing}, {@code scope_unpriced}, {@code alternates_offered}, {@code exclusions_stated},
 *     {@code arithmetic_repaired}, {@code tax_basis_unknown}, {@code delivery_terms_unstated}, {@code currency_exposure},
 *     {@code lead_time_unstated}, {@code delivery_late}, {@code total_too_low}, {@code price_outlier}
 * @param supplier whose bid it is about; {@code null} when about all
 * @param rfqLine the line it is about; {@code null} when about the whole bid
 * @param moneyAtStake in the case's currency; {@code null} when it cannot be said
 */
public record Risk(
        String code,
        @Nullable String supplier,
        @Nullable String rfqLine,
        String message,
        @Nullable BigDecimal moneyAtStake) {}
