package io.kraftd.app.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Draws a paper as an invoice of one page, the same bytes each time. */
public final class InvoicePdf {
    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final float LEFT = 50;
    private static final float RIGHT = 545;
    private static final float[] COLUMNS = {50, 128, 380, 400, 480, 545};

    private final PDPageContentStream ink;
    private float y = 780;

    private InvoicePdf(PDPageContentStream ink) {
        this.ink = ink;
    }

    /** The PDF file. */
    public static byte[] draw(Paper paper) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.setDocumentId(1L);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                new InvoicePdf(ink).draw(paper.supplier(), paper);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void draw(List<String> supplier, Paper paper) throws IOException {
        text(BOLD, 15, LEFT, supplier.get(0));
        right(BOLD, 20, RIGHT, "INVOICE");
        y -= 6;
        for (String line : supplier.subList(1, supplier.size())) {
            down(12);
            text(PLAIN, 9, LEFT, line);
        }
        down(34);
        header(paper);
        table(paper);
        totals(paper);
        down(40);
        text(PLAIN, 9, LEFT, "Payment terms: 30 days net. Please quote the invoice number with your payment.");
    }

    private void header(Paper paper) throws IOException {
        float top = y;
        text(BOLD, 9, LEFT, "Bill to");
        for (String line : paper.buyer()) {
            down(13);
            text(PLAIN, 10, LEFT, line);
        }
        float bottom = y;
        y = top;
        pair("Invoice number:", paper.number());
        pair("Invoice date:", DAY.format(paper.issued()));
        pair("Due date:", DAY.format(paper.until()));
        pair("Currency:", paper.currency());
        y = Math.min(bottom, y) - 30;
    }

    private void pair(String label, String value) throws IOException {
        text(PLAIN, 10, 340, label);
        text(BOLD, 10, 430, value);
        down(15);
    }

    private void table(Paper paper) throws IOException {
        rule();
        down(13);
        cells(BOLD, "Item", "Description", "Qty", "Unit", "Unit price", "Amount");
        down(5);
        rule();
        for (Paper.Row row : paper.rows()) {
            down(14);
            List<String> lines = Wrapped.at(44, row.description());
            cells(
                    PLAIN,
                    row.code(),
                    lines.get(0),
                    row.quantity().toPlainString(),
                    row.unit(),
                    money(row.unitPrice()),
                    money(row.amount()));
            for (String more : lines.subList(1, lines.size())) {
                down(11);
                text(PLAIN, 9, COLUMNS[1], more);
            }
        }
        down(7);
        rule();
    }

    private void cells(PDFont font, String... cells) throws IOException {
        text(font, 9, COLUMNS[0], cells[0]);
        text(font, 9, COLUMNS[1], cells[1]);
        right(font, 9, COLUMNS[2], cells[2]);
        text(font, 9, COLUMNS[3] - 10, cells[3]);
        right(font, 9, COLUMNS[4], cells[4]);
        right(font, 9, COLUMNS[5], cells[5]);
    }

    private void totals(Paper paper) throws IOException {
        total(PLAIN, "Subtotal", paper.net());
        total(PLAIN, "VAT " + paper.taxRate().toPlainString() + "%", paper.tax());
        total(BOLD, "Total " + paper.currency(), paper.gross());
    }

    private void total(PDFont font, String label, BigDecimal amount) throws IOException {
        down(16);
        text(font, 10, 390, label);
        right(font, 10, RIGHT, money(amount));
    }

    private void text(PDFont font, float size, float x, String text) throws IOException {
        ink.beginText();
        ink.setFont(font, size);
        ink.newLineAtOffset(x, y);
        ink.showText(text);
        ink.endText();
    }

    private void right(PDFont font, float size, float x, String text) throws IOException {
        text(font, size, x - font.getStringWidth(text) / 1000 * size, text);
    }

    private void rule() throws IOException {
        ink.setLineWidth(0.7f);
        ink.moveTo(LEFT, y);
        ink.lineTo(RIGHT, y);
        ink.stroke();
    }

    private void down(float points) {
        y -= points;
    }

    private static String money(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }
}
