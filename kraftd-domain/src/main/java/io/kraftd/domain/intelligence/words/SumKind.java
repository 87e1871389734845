package io.kraftd.domain.intelligence.words;

/** What the label of a sum names; {@code TOTAL} may be net or gross and is decided by arithmetic. */
public enum SumKind {
    LINE_TOTAL,
    NET,
    TAX,
    GROSS,
    TOTAL,
    DUE,
    DISCOUNT,
    FREIGHT,
    PREPAID,
    OTHER_SUM,
    CARRY
}
