package io.kraftd.domain.intelligence.words;

/** What stands in a column of an item table. */
public enum ColumnRole {
    POSITION,
    CODE,
    DESCRIPTION,
    QUANTITY,
    UNIT,
    PRICE,
    AMOUNT,
    GROSS_AMOUNT,
    GROSS_PRICE,
    DISCOUNT,
    TAX_RATE,
    TAX_AMOUNT,
    BASE_QUANTITY,
    DELIVERY,
    BRAND,
    REMARK,
    SECTION,
    DRAWING,
    WBS,
    WEIGHT
}
