package io.kraftd.app.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes on one A4 page from the top down, the same bytes each time. Lengths are points, y counts from the bottom. */
final class PdfPen {
    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDPageContentStream ink;
    private float y = 780;

    private PdfPen(PDPageContentStream ink) {
        this.ink = ink;
    }

    /** What is to be drawn. */
    interface Drawing {
        void with(PdfPen pen) throws IOException;
    }

    /** The PDF file of one page. */
    static byte[] page(Drawing drawing) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.setDocumentId(1L);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                drawing.with(new PdfPen(ink));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    float y() {
        return y;
    }

    void at(float height) {
        y = height;
    }

    void down(float points) {
        y -= points;
    }

    void text(PDFont font, float size, float x, String text) throws IOException {
        ink.beginText();
        ink.setFont(font, size);
        ink.newLineAtOffset(x, y);
        ink.showText(text);
        ink.endText();
    }

    void right(PDFont font, float size, float x, String text) throws IOException {
        text(font, size, x - font.getStringWidth(text) / 1000 * size, text);
    }

    void rule(float from, float to) throws IOException {
        ink.setLineWidth(0.7f);
        ink.moveTo(from, y);
        ink.lineTo(to, y);
        ink.stroke();
    }
}
