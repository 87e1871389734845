package io.kraftd.domain.intelligence.validate;

import io.kraftd.domain.extracted.Anomaly;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.LineItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a document contradicts itself. */
final class Anomalies {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");
    private static final int MOST = 100;

    private final Fields fields;
    private final List<LineItem> items;
    private final List<Anomaly> found = new ArrayList<>();

    private Anomalies(Fields fields, List<LineItem> items) {
        this.fields = fields;
        this.items = items;
    }

    static List<Anomaly> of(Fields fields, List<LineItem> items) {
        Anomalies anomalies = new Anomalies(fields, items);
        anomalies.totals();
        anomalies.lines();
        anomalies.days();
        return anomalies.found;
    }

    private void totals() {
        BigDecimal net = fields.number("/totals/net");
        BigDecimal tax = fields.number("/totals/tax_total");
        BigDecimal gross = fields.number("/totals/gross");
        if (net != null && tax != null && gross != null) {
            differs(
                    "totals_do_not_close",
                    net.add(tax),
                    gross,
                    "Net and tax make %s, the total says %s",
                    "/totals/gross");
        }
        BigDecimal lines = fields.number("/totals/line_total");
        BigDecimal sum = sum();
        if (lines != null && sum != null) {
            differs(
                    "line_sum_differs",
                    sum,
                    lines,
                    "The items add up to %s, the document says %s",
                    "/totals/line_total");
        }
    }

    private @Nullable BigDecimal sum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (LineItem item : items) {
            if (item.isAlternative()) {
                continue;
            }
            if (item.totalPrice() == null) {
                return null;
            }
            sum = sum.add(item.totalPrice());
        }
        return items.isEmpty() ? null : sum;
    }

    private void lines() {
        for (int i = 0; i < items.size() && found.size() < MOST; i++) {
            LineItem item = items.get(i);
            if (item.quantity() != null
                    && item.unitPrice() != null
                    && item.totalPrice() != null
                    && item.dataQuality() == LineItem.RowQuality.LOW) {
                differs(
                        "line_does_not_close",
                        item.quantity().multiply(item.unitPrice()),
                        item.totalPrice(),
                        "Item " + item.lineNumber() + ": quantity x price makes %s, the amount says %s",
                        FieldPath.ofLine(i, "total_price").pointer());
            }
        }
    }

    private void days() {
        LocalDate issued = fields.day("/metadata/issue_date");
        LocalDate due = fields.day("/dates/due_date");
        if (issued != null && due != null && due.isBefore(issued)) {
            found.add(new Anomaly(
                    "due_before_issue",
                    Anomaly.Severity.WARNING,
                    "Payment is due on %s, before the date of the document %s".formatted(due, issued),
                    null,
                    List.of(new FieldPath("/dates/due_date"), new FieldPath("/metadata/issue_date"))));
        }
    }

    private void differs(String code, BigDecimal computed, BigDecimal printed, String message, String path) {
        BigDecimal difference = computed.subtract(printed).abs();
        if (difference.compareTo(TOLERANCE) > 0) {
            found.add(new Anomaly(
                    code,
                    Anomaly.Severity.WARNING,
                    message.formatted(computed.toPlainString(), printed.toPlainString()),
                    difference,
                    List.of(new FieldPath(path))));
        }
    }
}
