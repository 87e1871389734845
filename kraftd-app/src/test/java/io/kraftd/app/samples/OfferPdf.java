package io.kraftd.app.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws an offer as a quotation in English on one page. */
public final class OfferPdf {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final float LEFT = 40;
    private static final float RIGHT = 555;
    private static final float[] COLUMNS = {40, 102, 330, 337, 425, 500, 510};

    private final PdfPen pen;

    private OfferPdf(PdfPen pen) {
        this.pen = pen;
    }

    /** The PDF file. */
    public static byte[] draw(Offer offer, String inquiry) {
        return PdfPen.page(pen -> new OfferPdf(pen).all(offer, inquiry));
    }

    private void all(Offer offer, String inquiry) throws IOException {
        pen.text(PdfPen.BOLD, 12, LEFT, offer.supplier().get(0));
        for (String line : offer.supplier().subList(1, offer.supplier().size())) {
            below(12, line);
        }
        below(12, "VAT No. " + offer.taxNumber());
        below(12, "Email: " + offer.email());
        pen.down(36);
        pen.text(PdfPen.BOLD, 18, LEFT, "QUOTATION");
        pen.down(26);
        header(offer, inquiry);
        table(offer.rows());
        totals(offer);
        pen.down(34);
        pen.text(PdfPen.PLAIN, 9, LEFT, "Delivery terms: " + offer.deliveryTerms() + ", Incoterms 2020");
        below(13, "Payment terms: " + offer.paymentTerms());
        below(13, "Lead times count from receipt of order.");
    }

    private void header(Offer offer, String inquiry) throws IOException {
        float top = pen.y();
        pen.text(PdfPen.BOLD, 9, LEFT, "Customer:");
        for (String line : offer.buyer()) {
            below(12, line);
        }
        float bottom = pen.y();
        pen.at(top);
        pair("Quotation no:", offer.number());
        pair("Date:", DAY.format(offer.issued()));
        pair("Valid until:", DAY.format(offer.until()));
        pair("Your enquiry:", inquiry);
        pair("Currency:", offer.currency());
        pen.at(Math.min(bottom, pen.y()) - 24);
    }

    private void pair(String label, String value) throws IOException {
        pen.text(PdfPen.PLAIN, 9, 330, label);
        pen.text(PdfPen.BOLD, 9, 410, value);
        pen.down(13);
    }

    private void table(List<Offer.Row> rows) throws IOException {
        pen.rule(LEFT, RIGHT);
        pen.down(12);
        cells(PdfPen.BOLD, "Part no", "Description", "Qty", "Unit", "Unit price", "Amount", "Lead time");
        pen.down(5);
        pen.rule(LEFT, RIGHT);
        for (Offer.Row row : rows) {
            pen.down(13);
            row(row);
        }
        pen.down(7);
        pen.rule(LEFT, RIGHT);
    }

    private void row(Offer.Row row) throws IOException {
        List<String> lines = Wrapped.at(44, row.description());
        cells(
                PdfPen.PLAIN,
                row.code(),
                lines.get(0),
                row.quantity().toPlainString(),
                row.unit(),
                money(row.unitPrice()),
                money(row.amount()),
                row.leadTime());
        for (String more : lines.subList(1, lines.size())) {
            pen.down(10);
            pen.text(PdfPen.PLAIN, 8.5f, COLUMNS[1], more);
        }
    }

    private void cells(PDFont font, String... cells) throws IOException {
        pen.text(font, 8.5f, COLUMNS[0], cells[0]);
        pen.text(font, 8.5f, COLUMNS[1], cells[1]);
        pen.right(font, 8.5f, COLUMNS[2], cells[2]);
        pen.text(font, 8.5f, COLUMNS[3], cells[3]);
        pen.right(font, 8.5f, COLUMNS[4], cells[4]);
        pen.right(font, 8.5f, COLUMNS[5], cells[5]);
        pen.text(font, 8.5f, COLUMNS[6], cells[6]);
    }

    private void totals(Offer offer) throws IOException {
        total(PdfPen.PLAIN, "Subtotal ex works", offer.sum());
        total(PdfPen.PLAIN, "Freight to Antwerp", offer.freight());
        total(PdfPen.PLAIN, "VAT " + offer.taxRate().toPlainString() + "% (export)", offer.tax());
        total(PdfPen.BOLD, "Total " + offer.currency(), offer.gross());
    }

    private void total(PDFont font, String label, BigDecimal amount) throws IOException {
        pen.down(15);
        pen.text(font, 9.5f, 340, label);
        pen.right(font, 9.5f, COLUMNS[5], money(amount));
    }

    private void below(float points, String text) throws IOException {
        pen.down(points);
        pen.text(PdfPen.PLAIN, 9, LEFT, text);
    }

    private static String money(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }
}
