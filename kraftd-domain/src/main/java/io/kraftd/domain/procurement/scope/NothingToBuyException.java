package io.kraftd.domain.procurement.scope;

/** The inquiry document has no line that could be priced. */
public final class NothingToBuyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingToBuyException() {
        super("No line item was read from the inquiry, so there is nothing to measure bids on");
    }
}
