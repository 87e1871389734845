package io.kraftd.domain.procurement.levelling;

import java.util.Currency;

/** There is no exchange rate between two currencies that must be compared; none is ever assumed. */
public final class MissingRateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Currency from;
    private final Currency to;

    MissingRateException(Currency from, Currency to) {
        super("There is no exchange rate from %s to %s; give one with the request".formatted(from, to));
        this.from = from;
        this.to = to;
    }

    /** The currency of a quotation. */
    public Currency from() {
        return from;
    }

    /** The currency of the case. */
    public Currency to() {
        return to;
    }
}
