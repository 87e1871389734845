package io.kraftd.app.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** What a paper of a supplier says, before anybody draws it. Amounts are in {@code currency}, the rate in percent. */
public record Paper(
        String number,
        LocalDate issued,
        LocalDate until,
        List<String> supplier,
        List<String> buyer,
        String currency,
        BigDecimal taxRate,
        List<Row> rows) {
    /** One priced row. */
    public record Row(String code, String description, BigDecimal quantity, String unit, BigDecimal unitPrice) {
        /** Takes plain decimals. */
        public static Row of(String code, String description, String quantity, String unit, String unitPrice) {
            return new Row(code, description, new BigDecimal(quantity), unit, new BigDecimal(unitPrice));
        }

        /** Quantity times price at two decimals. */
        public BigDecimal amount() {
            return quantity.multiply(unitPrice).setScale(2, RoundingMode.HALF_UP);
        }
    }

    /** Sum of the rows. */
    public BigDecimal net() {
        return rows.stream().map(Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The tax on the net at two decimals. */
    public BigDecimal tax() {
        return net().multiply(taxRate).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    /** Net and tax. */
    public BigDecimal gross() {
        return net().add(tax());
    }
}
