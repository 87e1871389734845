package io.kraftd.domain.procurement.invoicematch;

import io.kraftd.domain.procurement.invoicematch.MatchedLine.Status;
import io.kraftd.domain.procurement.invoicematch.ThreeWayMatch.Finding;
import io.kraftd.domain.procurement.invoicematch.ThreeWayMatch.Verdict;
import io.kraftd.domain.procurement.order.OrderLine;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.shared.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds an invoice against its order and the quotation that was accepted, line by line. */
public final class InvoiceMatching {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Status> FINE = EnumSet.of(Status.MATCHED, Status.NOT_INVOICED);

    private final PurchaseOrder order;
    private final @Nullable SupplierQuotation quotation;
    private final InvoicedLines invoiced;
    private final List<InvoicedLines> before;
    private final MatchTolerance tolerance;

    private InvoiceMatching(
            PurchaseOrder order,
            @Nullable SupplierQuotation quotation,
            Invoice invoice,
            List<Invoice> earlier,
            MatchTolerance tolerance) {
        this.order = order;
        this.quotation = quotation;
        this.invoiced = new InvoicedLines(order, invoice);
        this.before =
                earlier.stream().map(each -> new InvoicedLines(order, each)).toList();
        this.tolerance = tolerance;
    }

    /**
     * The match.
     *
     * @param quotation that was accepted; {@code null} when unknown
     * @param earlier invoices for the same order, whose quantities are used up
     */
    public static ThreeWayMatch match(
            PurchaseOrder order,
            @Nullable SupplierQuotation quotation,
            Invoice invoice,
            List<Invoice> earlier,
            MatchTolerance tolerance) {
        InvoiceMatching matching = new InvoiceMatching(order, quotation, invoice, earlier, tolerance);
        List<MatchedLine> lines = matching.lines();
        List<Finding> findings = InvoiceFindings.of(order, invoice, earlier, tolerance);
        BigDecimal atStake = lines.stream()
                .filter(line -> !FINE.contains(line.status()))
                .map(MatchedLine::difference)
                .filter(difference -> difference.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal shown = new Money(atStake, order.currency()).rounded().amount();
        return new ThreeWayMatch(verdict(lines, findings), order.currency(), lines, findings, shown);
    }

    private static Verdict verdict(List<MatchedLine> lines, List<Finding> findings) {
        Verdict ofLines =
                lines.stream().allMatch(line -> FINE.contains(line.status())) ? Verdict.APPROVE : Verdict.REVIEW;
        return Stream.concat(Stream.of(ofLines), findings.stream().map(Finding::gravity))
                .max(Verdict::compareTo)
                .orElse(ofLines);
    }

    private List<MatchedLine> lines() {
        List<MatchedLine> lines = new ArrayList<>();
        order.lines().forEach(ordered -> lines.add(line(ordered)));
        invoiced.withoutOrder().forEach(line -> lines.add(withoutOrder(line)));
        return lines;
    }

    private MatchedLine line(OrderLine ordered) {
        List<QuotationLine> rows = invoiced.of(ordered);
        BigDecimal used = usedBefore(ordered);
        if (rows.isEmpty()) {
            return line(ordered, rows, used, null, null, Status.NOT_INVOICED, BigDecimal.ZERO, List.of());
        }
        BigDecimal quantity = BigDecimal.ZERO;
        BigDecimal amount = BigDecimal.ZERO;
        for (QuotationLine row : rows) {
            Optional<BigDecimal> each = invoiced.answeredBy(row).size() > 1
                    ? Optional.of(ordered.quantity())
                    : InvoicedLines.quantity(row, ordered);
            Optional<BigDecimal> worth = invoiced.amount(row);
            if (each.isEmpty() || worth.isEmpty()) {
                boolean unit = row.quantity() != null && row.unit() != null && each.isEmpty();
                String reason = unit
                        ? "invoiced in %s, ordered in %s".formatted(row.unit(), ordered.unit())
                        : "quantity or price of line %s of the invoice is unread".formatted(row.id());
                return line(
                        ordered,
                        rows,
                        used,
                        null,
                        null,
                        unit ? Status.UNIT_DIFFERS : Status.UNREADABLE,
                        worth.orElse(BigDecimal.ZERO),
                        List.of(reason));
            }
            quantity = quantity.add(each.get());
            amount = amount.add(worth.get().multiply(share(ordered, row), MathContext.DECIMAL128));
        }
        return judged(ordered, rows, used, quantity, amount);
    }

    // why: one amount for several ordered lines says nothing of each, so each bears what it bears of the order.
    private BigDecimal share(OrderLine ordered, QuotationLine row) {
        BigDecimal all =
                invoiced.answeredBy(row).stream().map(OrderLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return invoiced.answeredBy(row).size() < 2 || all.signum() == 0
                ? BigDecimal.ONE
                : ordered.amount().divide(all, MathContext.DECIMAL128);
    }

    private MatchedLine judged(
            OrderLine ordered, List<QuotationLine> rows, BigDecimal used, BigDecimal quantity, BigDecimal amount) {
        BigDecimal price = ordered.unitPrice().divide(ordered.priceBasis(), MathContext.DECIMAL128);
        BigDecimal left = ordered.quantity().subtract(used).max(BigDecimal.ZERO);
        BigDecimal owed = price.multiply(quantity.min(left), MathContext.DECIMAL128);
        BigDecimal difference = amount.subtract(owed);
        BigDecimal each = quantity.signum() == 0 ? BigDecimal.ZERO : amount.divide(quantity, MathContext.DECIMAL128);
        List<String> reasons = new ArrayList<>();
        boolean counts = difference.compareTo(tolerance.amount()) > 0;
        boolean more = counts && quantity.compareTo(widened(left, tolerance.quantityPercent())) > 0;
        boolean dearer = counts && each.compareTo(widened(price, tolerance.pricePercent())) > 0;
        if (more) {
            reasons.add("%s invoiced, %s left of %s ordered"
                    .formatted(shown(quantity), shown(left), shown(ordered.quantity())));
        }
        if (dearer) {
            reasons.add("%s %s invoiced for one, %s ordered".formatted(shown(each), order.currency(), shown(price)));
        }
        Status status = dearer ? Status.PRICE_DIFFERS : more ? Status.QUANTITY_DIFFERS : Status.MATCHED;
        return line(ordered, rows, used, quantity, each, status, difference, reasons);
    }

    private static BigDecimal widened(BigDecimal figure, BigDecimal percent) {
        return figure.multiply(HUNDRED.add(percent)).divide(HUNDRED, MathContext.DECIMAL128);
    }

    private BigDecimal usedBefore(OrderLine ordered) {
        return before.stream()
                .flatMap(lines -> lines.of(ordered).stream())
                .flatMap(row -> InvoicedLines.quantity(row, ordered).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private MatchedLine line(
            OrderLine ordered,
            List<QuotationLine> rows,
            BigDecimal used,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal price,
            Status status,
            BigDecimal difference,
            List<String> reasons) {
        return new MatchedLine(
                ordered.number(),
                rows.stream().map(QuotationLine::id).toList(),
                ordered.description(),
                status,
                ordered.quantity(),
                used,
                quantity,
                ordered.unitPrice().divide(ordered.priceBasis(), MathContext.DECIMAL128),
                quoted(ordered),
                price,
                difference,
                reasons);
    }

    private @Nullable BigDecimal quoted(OrderLine ordered) {
        return quotation == null ? null : QuotedPrice.of(quotation, ordered).orElse(null);
    }

    private MatchedLine withoutOrder(QuotationLine row) {
        BigDecimal amount = invoiced.amount(row).orElse(BigDecimal.ZERO);
        return new MatchedLine(
                null,
                List.of(row.id()),
                row.description(),
                Status.NOT_ORDERED,
                null,
                BigDecimal.ZERO,
                row.quantity(),
                null,
                null,
                null,
                amount,
                List.of("nothing of the kind was ordered"));
    }

    private static String shown(BigDecimal figure) {
        return figure.round(new MathContext(8)).stripTrailingZeros().toPlainString();
    }
}
