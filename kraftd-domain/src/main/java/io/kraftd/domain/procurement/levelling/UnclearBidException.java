package io.kraftd.domain.procurement.levelling;

/** A bid lacks something without which its price means nothing: a currency, a price, the tax rate of inclusive prices. */
public final class UnclearBidException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String supplier;
    private final String code;

    UnclearBidException(String supplier, String code, String message) {
        super(supplier + ": " + message);
        this.supplier = supplier;
        this.code = code;
    }

    /** Whose bid. */
    public String supplier() {
        return supplier;
    }

    /** Stable and machine readable: {@code currency_missing}, {@code price_missing}, {@code tax_rate_missing}. */
    public String code() {
        return code;
    }
}
