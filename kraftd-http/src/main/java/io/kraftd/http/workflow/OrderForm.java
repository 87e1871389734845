package io.kraftd.http.workflow;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.usecases.procurement.IssueOrders;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is ordered; all awarded suppliers get an order unless one is named.
 *
 * @param supplierId id or name
 * @param buyerEndpoint electronic address, {@code scheme:id}
 * @param supplierEndpoint the same of the supplier that is named
 */
record OrderForm(
        @Nullable String documentId,
        @Nullable String supplierId,
        @Nullable LocalDate orderDate,
        @Nullable LocalDate deliveryDate,
        @Nullable String deliveryAddress,
        @Nullable String notes,
        @Nullable String buyerEndpoint,
        @Nullable String supplierEndpoint) {
    static final OrderForm EMPTY = new OrderForm(null, null, null, null, null, null, null, null);
    // The schemes are the four digits of ISO/IEC 6523 or the two letters of the EAS list.
    private static final Pattern ENDPOINT = Pattern.compile("([0-9]{4}|[A-Z]{2}):[\\x21-\\x7e]{1,100}");

    IssueOrders.Command command(EmailAddress owner, DocumentId inquiry) {
        Checks checks = new Checks();
        checks.supplier("supplier_id", supplierId);
        checks.day("order_date", orderDate);
        checks.day("delivery_date", deliveryDate);
        checks.text("delivery_address", deliveryAddress, Bounds.TEXT);
        checks.text("notes", notes, Bounds.TEXT);
        endpoint("buyer_endpoint", buyerEndpoint, checks);
        endpoint("supplier_endpoint", supplierEndpoint, checks);
        if (supplierEndpoint != null && supplierId == null) {
            checks.refuse("supplier_endpoint", "needs supplier_id beside it");
        }
        checks.done();
        return new IssueOrders.Command(
                owner,
                inquiry,
                supplierId == null ? null : SupplierId.of(supplierId),
                orderDate,
                deliveryDate,
                deliveryAddress,
                notes,
                buyerEndpoint,
                supplierEndpoint);
    }

    private static void endpoint(String field, @Nullable String value, Checks checks) {
        if (value != null && !ENDPOINT.matcher(value).matches()) {
            checks.refuse(field, "must be a scheme and an id such as 0088:4012345000009");
        }
    }
}
