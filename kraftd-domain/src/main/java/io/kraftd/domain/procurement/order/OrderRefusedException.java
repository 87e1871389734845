package io.kraftd.domain.procurement.order;

import java.util.List;

/** An order would be wrong; every reason is named and nothing is issued. */
public final class OrderRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<OrderRule.Refusal> refusals;

    OrderRefusedException(List<OrderRule.Refusal> refusals) {
        super("The order is refused: "
                + String.join(
                        "; ", refusals.stream().map(OrderRule.Refusal::message).toList()));
        this.refusals = List.copyOf(refusals);
    }

    /** Why, at least one. */
    public List<OrderRule.Refusal> refusals() {
        return refusals;
    }
}
