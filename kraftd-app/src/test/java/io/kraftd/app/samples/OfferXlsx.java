package io.kraftd.app.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes an offer as a quotation in English in one sheet. */
public final class OfferXlsx {
    private final SheetXml sheet = new SheetXml();

    private OfferXlsx() {}

    /** The XLSX file. */
    public static byte[] write(Offer offer, String inquiry) {
        OfferXlsx file = new OfferXlsx();
        file.header(offer, inquiry);
        file.lines(offer.rows());
        file.totals(offer);
        return XlsxFile.of("Quotation", file.sheet.xml());
    }

    private void header(Offer offer, String inquiry) {
        offer.supplier().forEach(line -> sheet.row(row -> row.text("A", line)));
        sheet.row(row -> row.text("A", "Tax ID: " + offer.taxNumber()));
        sheet.row(row -> row.text("A", "Email: " + offer.email()));
        sheet.blank();
        sheet.row(row -> row.text("A", "QUOTATION"));
        pair("Quote No:", offer.number());
        day("Quote date:", offer.issued());
        day("Valid until:", offer.until());
        pair("Your RFQ:", inquiry);
        pair("Currency:", offer.currency());
        pair("Delivery terms:", offer.deliveryTerms());
        pair("Payment terms:", offer.paymentTerms());
        sheet.blank();
        sheet.row(row -> row.text("A", "Customer:"));
        offer.buyer().forEach(line -> sheet.row(row -> row.text("A", line)));
        sheet.blank();
    }

    private void lines(List<Offer.Row> rows) {
        sheet.row(row -> row.text("A", "Line")
                .text("B", "Part number")
                .text("C", "Description")
                .text("D", "Qty")
                .text("E", "UOM")
                .text("F", "Unit price")
                .text("G", "Price base")
                .text("H", "Extended price")
                .text("I", "Lead time"));
        for (int line = 0; line < rows.size(); line++) {
            line(line + 1, rows.get(line));
        }
        sheet.blank();
    }

    private void line(int number, Offer.Row item) {
        sheet.row(row -> row.number("A", BigDecimal.valueOf(number))
                .text("B", item.code())
                .text("C", item.description())
                .number("D", item.quantity())
                .text("E", item.unit())
                .money("F", item.unitPrice())
                .number("G", item.base())
                .quotient("H", "D", "F", "G", item.amount())
                .text("I", item.leadTime()));
    }

    private void totals(Offer offer) {
        total("Subtotal without alternatives", offer.sum());
        total("VAT " + offer.taxRate().toPlainString() + "%", offer.tax());
        total("Total " + offer.currency(), offer.gross());
    }

    private void total(String label, BigDecimal amount) {
        sheet.row(row -> row.text("F", label).money("H", amount));
    }

    private void pair(String label, String value) {
        sheet.row(row -> row.text("A", label).text("C", value));
    }

    private void day(String label, LocalDate day) {
        long serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
        sheet.row(row -> row.text("A", label).day("C", serial));
    }
}
