package io.kraftd.domain.procurement.invoicematch;

import io.kraftd.domain.extracted.Totals;
import io.kraftd.domain.procurement.invoicematch.ThreeWayMatch.Finding;
import io.kraftd.domain.procurement.invoicematch.ThreeWayMatch.Verdict;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an invoice as a whole says that its order does not. */
final class InvoiceFindings {
    private final PurchaseOrder order;
    private final Invoice invoice;
    private final MatchTolerance tolerance;
    private final List<Finding> findings = new ArrayList<>();

    private InvoiceFindings(PurchaseOrder order, Invoice invoice, MatchTolerance tolerance) {
        this.order = order;
        this.invoice = invoice;
        this.tolerance = tolerance;
    }

    static List<Finding> of(PurchaseOrder order, Invoice invoice, List<Invoice> earlier, MatchTolerance tolerance) {
        InvoiceFindings found = new InvoiceFindings(order, invoice, tolerance);
        found.currency();
        found.supplier();
        found.earlier(earlier);
        found.orderNumber();
        found.freight();
        found.discount();
        found.taxRate();
        found.totals();
        return found.findings;
    }

    private void currency() {
        if (!order.currency().equals(invoice.asked().currency())) {
            Object named = invoice.asked().currency() == null
                    ? "no currency"
                    : invoice.asked().currency();
            add(
                    "currency_differs",
                    "The invoice is in %s, the order in %s".formatted(named, order.currency()),
                    Verdict.REJECT);
        }
    }

    private void supplier() {
        String ordered = order.supplier().taxNumber();
        String invoiced = invoice.taxNumber();
        boolean sameNumber =
                ordered != null && invoiced != null && plain(ordered).equals(plain(invoiced));
        boolean sameName = invoice.asked()
                .supplierId()
                .equals(SupplierId.of(order.supplier().name()));
        if (!sameNumber && !sameName) {
            add(
                    "supplier_differs",
                    "The invoice is by %s, the order to %s"
                            .formatted(
                                    invoice.asked().supplier(), order.supplier().name()),
                    Verdict.REJECT);
        }
    }

    private static String plain(String number) {
        return number.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    private void earlier(List<Invoice> earlier) {
        boolean twice = earlier.stream()
                .anyMatch(each -> each.document().equals(invoice.document())
                        || (each.number() != null && Objects.equals(each.number(), invoice.number())));
        if (twice) {
            add("already_invoiced", "The invoice is among the earlier ones", Verdict.REJECT);
        }
    }

    private void orderNumber() {
        if (!invoice.names(order.number().toString())) {
            add("order_not_named", "The invoice does not name the order " + order.number(), Verdict.APPROVE);
        }
    }

    private void freight() {
        BigDecimal invoiced = amount(invoice.asked().freight());
        BigDecimal ordered = order.totals().freight();
        if (invoiced.subtract(ordered).compareTo(tolerance.amount()) > 0) {
            add(
                    "freight_differs",
                    "%s freight invoiced, %s ordered".formatted(invoiced.toPlainString(), ordered.toPlainString()),
                    Verdict.REVIEW);
        }
    }

    private void discount() {
        BigDecimal invoiced = invoice.totals() == null
                ? BigDecimal.ZERO
                : amount(invoice.totals().discount()).abs();
        BigDecimal ordered = order.totals().discount();
        boolean whole = invoice.asked().lines().size() >= order.lines().size();
        if (whole && ordered.subtract(invoiced).compareTo(tolerance.amount()) > 0) {
            add(
                    "discount_differs",
                    "%s discount invoiced, %s ordered".formatted(invoiced.toPlainString(), ordered.toPlainString()),
                    Verdict.REVIEW);
        }
    }

    private void taxRate() {
        BigDecimal invoiced = invoice.asked().taxRate();
        BigDecimal ordered = order.lines().get(0).taxRate();
        if (invoiced != null && ordered != null && invoiced.compareTo(ordered) != 0) {
            add(
                    "tax_rate_differs",
                    "Tax at %s %% invoiced, at %s %% ordered"
                            .formatted(invoiced.toPlainString(), ordered.toPlainString()),
                    Verdict.REVIEW);
        }
    }

    private void totals() {
        Totals totals = invoice.totals();
        if (totals == null || totals.net() == null || totals.gross() == null) {
            return;
        }
        BigDecimal sum = totals.net().add(amount(totals.taxTotal()));
        if (sum.subtract(totals.gross()).abs().compareTo(tolerance.amount()) > 0) {
            add(
                    "totals_do_not_close",
                    "Net %s and tax %s do not add up to %s"
                            .formatted(
                                    totals.net().toPlainString(),
                                    amount(totals.taxTotal()).toPlainString(),
                                    totals.gross().toPlainString()),
                    Verdict.REVIEW);
        }
    }

    private static BigDecimal amount(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private void add(String code, String message, Verdict gravity) {
        findings.add(new Finding(code, message, gravity));
    }
}
