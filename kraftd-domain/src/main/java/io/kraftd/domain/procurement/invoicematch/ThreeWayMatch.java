package io.kraftd.domain.procurement.invoicematch;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Whether an invoice may be paid.
 *
 * @param currency of the order
 * @param lines of the order in its order, then what was invoiced without an order
 * @param findings about the invoice as a whole
 * @param moneyAtStake what the invoice asks for without an order to it, at minor units, never negative
 */
public record ThreeWayMatch(
        Verdict verdict, Currency currency, List<MatchedLine> lines, List<Finding> findings, BigDecimal moneyAtStake) {
    /** What to do with the invoice. */
    public enum Verdict {
        APPROVE,
        /** A person has to look at what differs. */
        REVIEW,
        /** It is not an invoice for this order. */
        REJECT;

        /** The lower-case word answers use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something about the whole invoice.
     *
     * @param code stable and machine readable: {@code currency_differs}, {@code supplier_differs}, {@code already_invoiced},
     *     {@code order_not_named}, {@code freight_differs}, {@code discount_differs},
     *     {@code tax_rate_differs}, {@code totals_do_not_close}
     * @param gravity what it alone would lead to
     */
    public record Finding(String code, String message, Verdict gravity) {}

    public ThreeWayMatch {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(currency, "currency");
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        Objects.requireNonNull(moneyAtStake, "moneyAtStake");
    }
}
