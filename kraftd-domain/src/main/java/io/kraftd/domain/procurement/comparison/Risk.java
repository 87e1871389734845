package io.kraftd.domain.procurement.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that could make an award a mistake.
 *
 * @param code stable and machine readable, such as {@code offer_expired}, {@code price_outlier}, {@code scope_missing}
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
