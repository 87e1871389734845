package io.kraftd.domain.procurement.order;

import io.kraftd.domain.extracted.Address;
import org.jspecify.annotations.Nullable;

/**
 * A buyer or seller on an order.
 *
 * @param taxNumber VAT or other registration number
 * @param endpointId electronic address with its scheme as {@code scheme:id}; asked for when missing, never invented
 */
public record TradeParty(
        String name,
        @Nullable Address address,
        @Nullable String taxNumber,
        @Nullable String contact,
        @Nullable String email,
        @Nullable String endpointId) {
    public TradeParty {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party has a name");
        }
    }
}
