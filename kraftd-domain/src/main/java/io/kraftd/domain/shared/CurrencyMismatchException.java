package io.kraftd.domain.shared;

import java.util.Currency;

/** Two amounts of different currencies met where only one currency makes sense; convert first, with a dated rate. */
public final class CurrencyMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The two currencies that met. */
    public CurrencyMismatchException(Currency one, Currency other) {
        super("Cannot combine %s with %s without an exchange rate".formatted(one, other));
    }
}
