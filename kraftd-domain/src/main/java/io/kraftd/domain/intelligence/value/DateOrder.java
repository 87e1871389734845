package io.kraftd.domain.intelligence.value;

/** Whether 01/02/2026 is in January or in February. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
}
