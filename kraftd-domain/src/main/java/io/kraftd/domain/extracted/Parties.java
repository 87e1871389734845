package io.kraftd.domain.extracted;

import org.jspecify.annotations.Nullable;

/**
 * Who writes to whom, and the same two by role. The issuer of an RFQ or order is the buyer, of a quotation or invoice the
 * supplier.
 */
public record Parties(
        @Nullable Party issuer,
        @Nullable Party recipient,
        @Nullable Party supplier,
        @Nullable Party buyer,
        @Nullable Party shipTo) {
    /** Nobody was named. */
    public static final Parties NONE = new Parties(null, null, null, null, null);

    /** The supplier's name, or {@code null}. */
    public @Nullable String supplierName() {
        return supplier == null ? null : supplier.name();
    }

    /** The buyer's name, or {@code null}. */
    public @Nullable String buyerName() {
        return buyer == null ? null : buyer.name();
    }
}
