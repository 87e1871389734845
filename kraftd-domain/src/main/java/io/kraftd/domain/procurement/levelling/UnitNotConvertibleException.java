package io.kraftd.domain.procurement.levelling;

/** A supplier quotes in a unit that does not convert into the unit that was asked for; a pack factor is needed. */
public final class UnitNotConvertibleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rfqLine;
    private final String supplier;

    UnitNotConvertibleException(String rfqLine, String supplier, String from, String to) {
        super("%s quotes line %s in %s, which does not convert to %s; give a pack factor"
                .formatted(supplier, rfqLine, from, to));
        this.rfqLine = rfqLine;
        this.supplier = supplier;
    }

    /** The line of the baseline. */
    public String rfqLine() {
        return rfqLine;
    }

    /** Who quotes so. */
    public String supplier() {
        return supplier;
    }
}
