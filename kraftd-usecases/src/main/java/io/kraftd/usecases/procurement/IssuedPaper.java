package io.kraftd.usecases.procurement;

import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.Money;
import io.kraftd.domain.shared.Sha256;
import java.util.Objects;

/** An order or proforma with its number, as the case names it; the whole lies under {@code body}. */
public record IssuedPaper(OrderNumber number, SupplierId supplierId, String supplier, Money gross, Sha256 body) {
    public IssuedPaper {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(supplierId, "supplierId");
        Objects.requireNonNull(gross, "gross");
        Objects.requireNonNull(body, "body");
    }
}
