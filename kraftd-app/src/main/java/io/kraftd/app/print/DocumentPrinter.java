package io.kraftd.app.print;

import io.kraftd.app.print.TextTable.Column;
import io.kraftd.domain.extracted.CommercialTerms;
import io.kraftd.domain.extracted.Dates;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.Totals;
import io.kraftd.domain.extracted.Totals.TaxLine;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows what was read from one file: header, line items, sums, and what does not agree. Unread values are left out. */
public final class DocumentPrinter {
    private static final int DESCRIPTION_WIDTH = 46;

    private final StringBuilder out = new StringBuilder();

    private final int amountDigits;

    private DocumentPrinter(int amountDigits) {
        this.amountDigits = amountDigits;
    }

    /** The text, ended by a line feed; safe to show on a terminal whatever the document says. */
    public static String print(String file, ExtractedDocument document) {
        DocumentPrinter printer = new DocumentPrinter(Plain.minorDigits(document.currency()));
        printer.out.append(Plain.text(file)).append('\n');
        printer.header(document);
        printer.lineItems(document);
        printer.totals(document.totals());
        printer.findings(document);
        return printer.out.toString();
    }

    private void header(ExtractedDocument document) {
        double sure = document.classification().confidence().value();
        row(
                "type",
                String.format(
                        Locale.ROOT,
                        "%s (%.2f)",
                        document.classification().type().word(),
                        sure));
        row("number", document.metadata().documentNumber());
        row("revision", document.metadata().revisionNumber());
        dates(document);
        row("supplier", document.parties().supplierName());
        row("buyer", document.parties().buyerName());
        if (document.parties().shipTo() != null) {
            row("ship to", document.parties().shipTo().name());
        }
        row("currency", document.currency());
        terms(document.commercialTerms());
    }

    private void dates(ExtractedDocument document) {
        row("issued", document.metadata().issueDate());
        Dates dates = document.dates();
        if (dates != null) {
            row("submit by", dates.submissionDeadline());
            row("valid until", dates.validityDate());
            row("delivery", dates.deliveryDate());
            row("due", dates.dueDate());
            row("starts", dates.contractStartDate());
            row("ends", dates.contractEndDate());
        }
    }

    private void terms(@Nullable CommercialTerms terms) {
        if (terms != null) {
            row("incoterm", (Plain.text(terms.incoterms()) + " " + Plain.text(terms.namedPlace())).strip());
            row("payment", terms.paymentTerms());
        }
    }

    private void lineItems(ExtractedDocument document) {
        TextTable table = new TextTable(
                Column.figures("#"),
                Column.words("code", 20),
                Column.words("description", DESCRIPTION_WIDTH),
                Column.figures("quantity"),
                Column.words("unit", 12),
                Column.figures("unit price"),
                Column.figures("amount"));
        document.lineItems().forEach(item -> add(table, item));
        if (!table.isEmpty()) {
            out.append('\n').append(table.render());
        }
    }

    private void add(TextTable table, LineItem item) {
        table.add(
                Integer.toString(item.lineNumber()),
                Plain.text(item.itemCode()),
                Plain.text(item.description()),
                Plain.number(item.quantity()),
                Plain.text(item.unitOfMeasure()),
                amount(item.unitPrice()),
                amount(item.totalPrice()));
    }

    private void totals(@Nullable Totals totals) {
        if (totals == null) {
            return;
        }
        out.append('\n');
        sum("lines", totals.lineTotal());
        sum("discount", totals.discount());
        sum("freight", totals.freight());
        sum("net", totals.net());
        taxes(totals);
        sum("gross", totals.gross());
        sum("amount due", totals.amountDue());
    }

    private void taxes(Totals totals) {
        if (totals.taxes().size() == 1) {
            sum(taxLabel(totals.taxes().get(0)), totals.taxTotal());
        } else {
            totals.taxes().forEach(tax -> sum(taxLabel(tax), tax.amount()));
            sum("tax", totals.taxTotal());
        }
    }

    private static String taxLabel(TaxLine tax) {
        return tax.rate() == null ? "tax" : "tax " + Plain.number(tax.rate()) + " %";
    }

    private void findings(ExtractedDocument document) {
        if (!document.quality().anomalies().isEmpty()) {
            out.append('\n');
        }
        document.quality()
                .anomalies()
                .forEach(anomaly -> row(anomaly.severity().name().toLowerCase(Locale.ROOT), anomaly.message()));
    }

    private void sum(String label, @Nullable BigDecimal amount) {
        if (amount != null) {
            line(label, "%18s".formatted(amount(amount)));
        }
    }

    private String amount(@Nullable BigDecimal value) {
        return Plain.number(value, amountDigits);
    }

    private void row(String label, @Nullable Object value) {
        String text = Plain.text(value);
        if (!text.isEmpty()) {
            line(label, text);
        }
    }

    private void line(String label, String text) {
        out.append("  ").append("%-14s".formatted(label)).append(text).append('\n');
    }
}
