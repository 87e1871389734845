package io.kraftd.bench.synthetic.paper;

import java.math.BigDecimal;

/**
 * A line of the totals.
 *
 * @param part what it is
 * @param label as printed
 * @param amount the exact amount, deductions negative
 * @param printed the amount as printed
 */
public record Total(Part part, String label, BigDecimal amount, String printed) {
    /** What a total can be. */
    public enum Part {
        /** Sum of the lines. */
        LINES,
        /** Discount on the document, negative. */
        DISCOUNT,
        /** Freight. */
        FREIGHT,
        /** After discount and freight, before tax. */
        NET,
        /** One tax. */
        TAX,
        /** Sum of several taxes. */
        TAX_SUM,
        /** With tax. */
        GROSS,
        /** Already paid, negative. */
        PAID,
        /** Left to pay. */
        DUE
    }

    /** Whether it is printed with emphasis. */
    public boolean strong() {
        return part == Part.GROSS || part == Part.DUE;
    }
}
