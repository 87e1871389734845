package io.kraftd.app.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * What a supplier's quotation says, before anybody draws it. Amounts are in {@code currency}, shares in percent.
 *
 * @param taxed whether the prices of the rows contain the tax
 * @param discount taken off the sum of the rows; zero for none
 * @param freight beside the rows, with the same tax basis; zero for none
 * @param answers for each row the numbers of the inquiry's lines it answers
 */
public record Offer(
        String number,
        LocalDate issued,
        LocalDate until,
        List<String> supplier,
        String taxNumber,
        String email,
        List<String> buyer,
        String currency,
        String deliveryTerms,
        String paymentTerms,
        boolean taxed,
        BigDecimal taxRate,
        BigDecimal discount,
        BigDecimal freight,
        List<Row> rows,
        List<List<Integer>> answers) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One priced row.
     *
     * @param base how many units the price is for
     * @param alternate whether it stands beside the offer and outside of its sum
     */
    public record Row(
            String code,
            String description,
            BigDecimal quantity,
            String unit,
            BigDecimal base,
            BigDecimal unitPrice,
            String leadTime,
            boolean alternate) {
        /** A row of the offer itself, priced per unit; takes plain decimals. */
        public static Row of(
                String code, String description, String quantity, String unit, String unitPrice, String leadTime) {
            return new Row(
                    code,
                    description,
                    new BigDecimal(quantity),
                    unit,
                    BigDecimal.ONE,
                    new BigDecimal(unitPrice),
                    leadTime,
                    false);
        }

        Row per(String units) {
            return new Row(code, description, quantity, unit, new BigDecimal(units), unitPrice, leadTime, alternate);
        }

        Row asAlternate() {
            return new Row(code, description, quantity, unit, base, unitPrice, leadTime, true);
        }

        /** Quantity times price at two decimals. */
        public BigDecimal amount() {
            return quantity.multiply(unitPrice).divide(base, 2, RoundingMode.HALF_UP);
        }
    }

    /** The same offer that ends on another day. */
    public Offer holdingUntil(LocalDate day) {
        return new Offer(
                number,
                issued,
                day,
                supplier,
                taxNumber,
                email,
                buyer,
                currency,
                deliveryTerms,
                paymentTerms,
                taxed,
                taxRate,
                discount,
                freight,
                rows,
                answers);
    }

    /** Sum of the rows that belong to the offer itself. */
    public BigDecimal sum() {
        return rows.stream().filter(row -> !row.alternate()).map(Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the discount takes off the sum. */
    public BigDecimal discountAmount() {
        return sum().multiply(discount).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** The total before tax. */
    public BigDecimal net() {
        BigDecimal due = sum().subtract(discountAmount()).add(freight);
        return taxed ? due.multiply(HUNDRED).divide(HUNDRED.add(taxRate), 2, RoundingMode.HALF_UP) : due;
    }

    /** The tax. */
    public BigDecimal tax() {
        return taxed
                ? sum().subtract(discountAmount()).add(freight).subtract(net())
                : net().multiply(taxRate).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** The total with tax. */
    public BigDecimal gross() {
        return net().add(tax());
    }
}
