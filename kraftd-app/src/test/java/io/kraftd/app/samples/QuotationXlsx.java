package io.kraftd.app.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes a paper as a quotation in one sheet, the same bytes each time. */
public final class QuotationXlsx {
    private final SheetXml sheet = new SheetXml();

    private QuotationXlsx() {}

    /** The XLSX file. */
    public static byte[] write(Paper paper) {
        QuotationXlsx quotation = new QuotationXlsx();
        quotation.header(paper);
        quotation.lines(paper.rows());
        quotation.totals(paper);
        return XlsxFile.of("Quotation", quotation.sheet.xml());
    }

    private void header(Paper paper) {
        paper.supplier().forEach(line -> sheet.row(row -> row.text("A", line)));
        sheet.blank();
        sheet.row(row -> row.text("A", "QUOTATION"));
        pair("Quotation No:", paper.number());
        day("Date:", paper.issued());
        day("Valid until:", paper.until());
        pair("Currency:", paper.currency());
        pair("Customer:", paper.buyer().get(0));
        pair("Delivery terms:", "DAP Jebel Ali");
        pair("Payment terms:", "30% advance, 70% on delivery");
        sheet.blank();
    }

    private void lines(List<Paper.Row> rows) {
        sheet.row(row -> row.text("A", "No.")
                .text("B", "Item code")
                .text("C", "Description")
                .text("D", "Quantity")
                .text("E", "Unit")
                .text("F", "Unit price")
                .text("G", "Amount"));
        for (int line = 0; line < rows.size(); line++) {
            line(line + 1, rows.get(line));
        }
        sheet.blank();
    }

    private void line(int number, Paper.Row item) {
        sheet.row(row -> row.number("A", BigDecimal.valueOf(number))
                .text("B", item.code())
                .text("C", item.description())
                .number("D", item.quantity())
                .text("E", item.unit())
                .money("F", item.unitPrice())
                .product("G", "D", "F", item.amount()));
    }

    private void totals(Paper paper) {
        total("Subtotal", paper.net());
        total("VAT " + paper.taxRate().toPlainString() + "%", paper.tax());
        total("Grand total", paper.gross());
    }

    private void total(String label, BigDecimal amount) {
        sheet.row(row -> row.text("F", label).money("G", amount));
    }

    private void pair(String label, String value) {
        sheet.row(row -> row.text("A", label).text("C", value));
    }

    private void day(String label, LocalDate day) {
        long serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
        sheet.row(row -> row.text("A", label).day("C", serial));
    }
}
