package io.kraftd.bench.synthetic.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The totals of a trade, exactly, named as in EN 16931: lines (BT-106) - discount (BT-107) + freight (BT-108) = net (BT-109);
 * net + tax (BT-110) = gross (BT-112); gross - paid (BT-113) = due (BT-115).
 *
 * @param lines sum of the lines that count
 * @param discount on the document
 * @param freight taxed like the lines
 * @param net before tax
 * @param taxes by rate, the highest first
 * @param tax sum of the taxes
 * @param gross with tax
 * @param paid in advance
 * @param due left to pay
 */
public record Sums(
        BigDecimal lines,
        BigDecimal discount,
        BigDecimal freight,
        BigDecimal net,
        List<Tax> taxes,
        BigDecimal tax,
        BigDecimal gross,
        BigDecimal paid,
        BigDecimal due) {
    /**
     * One tax.
     *
     * @param rate per cent
     * @param base taxed amount
     * @param amount base x rate, rounded half up
     */
    public record Tax(BigDecimal rate, BigDecimal base, BigDecimal amount) {}

    /** Copies the taxes. */
    public Sums {
        taxes = List.copyOf(taxes);
    }

    /**
     * The totals of lines.
     *
     * @param lines the lines; with more than one tax rate among them discount and freight have to be zero
     * @param discount on the document
     * @param freight taxed at the rate of the lines
     * @param paidShare the share of gross paid in advance, per cent
     * @param decimals decimals of the currency
     */
    public static Sums of(
            List<TradeLine> lines, BigDecimal discount, BigDecimal freight, BigDecimal paidShare, int decimals) {
        Map<BigDecimal, BigDecimal> bases = new TreeMap<>(Comparator.reverseOrder());
        lines.forEach(line -> bases.merge(line.taxRate(), line.counted(), BigDecimal::add));
        BigDecimal extra = freight.subtract(discount);
        if (bases.size() > 1 && extra.signum() != 0) {
            throw new IllegalArgumentException("Discount and freight need one tax rate, there are " + bases.keySet());
        }
        BigDecimal sum = bases.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Tax> taxes = bases.entrySet().stream()
                .map(entry -> tax(entry.getKey(), entry.getValue().add(extra), decimals))
                .toList();
        BigDecimal tax = taxes.stream().map(Tax::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal net = sum.add(extra);
        BigDecimal gross = net.add(tax);
        BigDecimal paid = percent(gross, paidShare, decimals);
        return new Sums(sum, discount, freight, net, taxes, tax, gross, paid, gross.subtract(paid));
    }

    private static Tax tax(BigDecimal rate, BigDecimal base, int decimals) {
        return new Tax(rate, base, percent(base, rate, decimals));
    }

    static BigDecimal percent(BigDecimal amount, BigDecimal share, int decimals) {
        return amount.multiply(share).movePointLeft(2).setScale(decimals, RoundingMode.HALF_UP);
    }
}
