package io.kraftd.domain.procurement.award;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one supplier really offers line by line, in the case's currency.
 *
 * @param amounts levelled amount by line id; lines it does not quote are absent
 * @param bundles lines under one quoted amount: all of a bundle or nothing of it
 * @param overheads charged once when the supplier gets anything
 * @param leadTimeDays {@code null} when it does not say
 */
public record SupplierOffer(
        SupplierId supplier,
        Map<String, BigDecimal> amounts,
        List<Set<String>> bundles,
        BigDecimal overheads,
        @Nullable Integer leadTimeDays) {
    public SupplierOffer {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(overheads, "overheads");
        amounts = Map.copyOf(amounts);
        bundles = bundles.stream().map(Set::copyOf).toList();
    }
}
