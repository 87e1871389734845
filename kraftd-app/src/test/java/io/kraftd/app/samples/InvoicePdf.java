package io.kraftd.app.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws a paper as an invoice of one page, the same bytes each time. */
public final class InvoicePdf {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final float LEFT = 50;
    private static final float RIGHT = 545;
    private static final float[] COLUMNS = {50, 128, 380, 400, 480, 545};

    private final PdfPen pen;

    private InvoicePdf(PdfPen pen) {
        this.pen = pen;
    }

    /** The PDF file. */
    public static byte[] draw(Paper paper) {
        return PdfPen.page(pen -> new InvoicePdf(pen).draw(paper.supplier(), paper));
    }

    /** A PDF file that says it is an invoice, and nothing else. */
    public static byte[] titleAlone() {
        return PdfPen.page(pen -> pen.text(PdfPen.BOLD, 20, LEFT, "INVOICE"));
    }

    private void draw(List<String> supplier, Paper paper) throws IOException {
        pen.text(PdfPen.BOLD, 15, LEFT, supplier.get(0));
        pen.right(PdfPen.BOLD, 20, RIGHT, "INVOICE");
        pen.down(6);
        for (String line : supplier.subList(1, supplier.size())) {
            pen.down(12);
            pen.text(PdfPen.PLAIN, 9, LEFT, line);
        }
        pen.down(34);
        header(paper);
        table(paper);
        totals(paper);
        pen.down(40);
        pen.text(
                PdfPen.PLAIN,
                9,
                LEFT,
                "Payment terms: 30 days net. Please quote the invoice number with your payment.");
    }

    private void header(Paper paper) throws IOException {
        float top = pen.y();
        pen.text(PdfPen.BOLD, 9, LEFT, "Bill to");
        for (String line : paper.buyer()) {
            pen.down(13);
            pen.text(PdfPen.PLAIN, 10, LEFT, line);
        }
        float bottom = pen.y();
        pen.at(top);
        pair("Invoice number:", paper.number());
        pair("Invoice date:", DAY.format(paper.issued()));
        pair("Due date:", DAY.format(paper.until()));
        pair("Currency:", paper.currency());
        pen.at(Math.min(bottom, pen.y()) - 30);
    }

    private void pair(String label, String value) throws IOException {
        pen.text(PdfPen.PLAIN, 10, 340, label);
        pen.text(PdfPen.BOLD, 10, 430, value);
        pen.down(15);
    }

    private void table(Paper paper) throws IOException {
        pen.rule(LEFT, RIGHT);
        pen.down(13);
        cells(PdfPen.BOLD, "Item", "Description", "Qty", "Unit", "Unit price", "Amount");
        pen.down(5);
        pen.rule(LEFT, RIGHT);
        for (Paper.Row row : paper.rows()) {
            pen.down(14);
            List<String> lines = Wrapped.at(44, row.description());
            cells(
                    PdfPen.PLAIN,
                    row.code(),
                    lines.get(0),
                    row.quantity().toPlainString(),
                    row.unit(),
                    money(row.unitPrice()),
                    money(row.amount()));
            for (String more : lines.subList(1, lines.size())) {
                pen.down(11);
                pen.text(PdfPen.PLAIN, 9, COLUMNS[1], more);
            }
        }
        pen.down(7);
        pen.rule(LEFT, RIGHT);
    }

    private void cells(PDFont font, String... cells) throws IOException {
        pen.text(font, 9, COLUMNS[0], cells[0]);
        pen.text(font, 9, COLUMNS[1], cells[1]);
        pen.right(font, 9, COLUMNS[2], cells[2]);
        pen.text(font, 9, COLUMNS[3] - 10, cells[3]);
        pen.right(font, 9, COLUMNS[4], cells[4]);
        pen.right(font, 9, COLUMNS[5], cells[5]);
    }

    private void totals(Paper paper) throws IOException {
        total(PdfPen.PLAIN, "Subtotal", paper.net());
        total(PdfPen.PLAIN, "VAT " + paper.taxRate().toPlainString() + "%", paper.tax());
        total(PdfPen.BOLD, "Total " + paper.currency(), paper.gross());
    }

    private void total(PDFont font, String label, BigDecimal amount) throws IOException {
        pen.down(16);
        pen.text(font, 10, 390, label);
        pen.right(font, 10, RIGHT, money(amount));
    }

    private static String money(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }
}
