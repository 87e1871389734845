package io.kraftd.domain.procurement.quote;

/** Whether prices contain tax. */
public enum TaxBasis {
    INCLUSIVE,
    EXCLUSIVE,
    /** The supplier does not say: flagged, never assumed silently. */
    UNKNOWN
}
