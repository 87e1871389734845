package io.kraftd.domain.procurement.order;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Money;
import io.kraftd.domain.shared.Sha256;
import java.time.Instant;
import java.util.Objects;

/**
 * The head of an order or proforma that got a number; the whole lies under {@code body}. A number that was given stays
 * given: what is replaced becomes cancelled.
 *
 * @param inquiry the case it belongs to
 * @param caseRevision which revision of the step made it
 * @param gross total with tax
 */
public record IssuedOrder(
        EmailAddress owner,
        OrderNumber number,
        DocumentId inquiry,
        int caseRevision,
        SupplierId supplierId,
        String supplierName,
        Money gross,
        Sha256 body,
        boolean cancelled,
        Instant issuedAt) {
    public IssuedOrder {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(inquiry, "inquiry");
        Objects.requireNonNull(gross, "gross");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(issuedAt, "issuedAt");
    }

    /** The same order, no longer valid. */
    public IssuedOrder asCancelled() {
        return new IssuedOrder(
                owner, number, inquiry, caseRevision, supplierId, supplierName, gross, body, true, issuedAt);
    }
}
