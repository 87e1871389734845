package io.kraftd.bench.synthetic.paper;

/** What a column of a table holds. */
public enum ColumnRole {
    /** Position or reference. */
    POSITION(false),
    /** Item code. */
    CODE(false),
    /** Description. */
    DESCRIPTION(false),
    /** Quantity, maybe with its unit. */
    QUANTITY(true),
    /** Unit of measure. */
    UNIT(false),
    /** Price of one unit. */
    PRICE(true),
    /** Discount in per cent. */
    DISCOUNT(true),
    /** Tax rate in per cent. */
    TAX(true),
    /** Amount of the line. */
    AMOUNT(true),
    /** Lead time. */
    DELIVERY(false),
    /** Date of a booking. */
    DATE(false),
    /** Money going out. */
    DEBIT(true),
    /** Money coming in. */
    CREDIT(true),
    /** Money left. */
    BALANCE(true);

    private final boolean numeric;

    ColumnRole(boolean numeric) {
        this.numeric = numeric;
    }

    /** Whether its cells are numbers. */
    public boolean numeric() {
        return numeric;
    }

    /** Whether its cells are money. */
    public boolean money() {
        return numeric && this != QUANTITY && this != DISCOUNT && this != TAX;
    }
}
