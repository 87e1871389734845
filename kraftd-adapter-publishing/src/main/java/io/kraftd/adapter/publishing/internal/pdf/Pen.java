package io.kraftd.adapter.publishing.internal.pdf;

import io.kraftd.lettering.Face;
import io.kraftd.lettering.Line;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws on the pages of one document, from top to bottom. Lengths are points, {@code x} counts from the left margin. */
final class Pen {
    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float MARGIN = 45;
    static final float INNER = WIDTH - 2 * MARGIN;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float BOTTOM = 60;
    private static final float FOOTER = 38;
    private static final float FOOTER_SIZE = 7.5f;
    private static final Color GREY = new Color(0x59, 0x59, 0x59);

    final Face regular;
    final Face bold;
    private final PDDocument document;
    private final List<PDPageContentStream> pages = new ArrayList<>();
    private float y = BOTTOM;

    Pen(PDDocument document) {
        this.document = document;
        this.regular = Face.regular(document);
        this.bold = Face.bold(document);
    }

    /** How much fits on a whole page. */
    static float pageHeight() {
        return TOP - BOTTOM;
    }

    /** How much is left of this page; nothing before the first. */
    float left() {
        return y - BOTTOM;
    }

    /** Leaves out this much. */
    void skip(float height) {
        y -= height;
    }

    /** Goes to a new page unless this much fits on this one. */
    void need(float height) {
        if (left() < height) {
            newPage();
        }
    }

    void newPage() {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try {
            pages.add(new PDPageContentStream(document, page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        y = TOP;
    }

    /** Draws a line of text whose top is this much below the current height, between {@code x} and {@code x + width}. */
    void text(Line line, Face face, float size, float x, float width, float down, boolean toTheRight) {
        float free = width - face.width(line, size);
        float from = MARGIN + x + (toTheRight || line.rightToLeft() ? free : 0);
        face.draw(pages.get(pages.size() - 1), line, size, from, y - down - size);
    }

    /** Draws a thin line across, at the current height. */
    void rule(float x, float width) {
        paint(page -> {
            page.setStrokingColor(GREY);
            page.setLineWidth(0.5f);
            page.moveTo(MARGIN + x, y);
            page.lineTo(MARGIN + x + width, y);
            page.stroke();
        });
    }

    /** Fills a band of the whole width, from the current height downwards. */
    void band(float height) {
        paint(page -> {
            page.setNonStrokingColor(new Color(0xE7, 0xEC, 0xF3));
            page.addRect(MARGIN, y - height, INNER, height);
            page.fill();
            page.setNonStrokingColor(Color.BLACK);
        });
    }

    /** Writes the foot of every page and ends the document's contents. */
    void finish(String footer) {
        String note = regular.replaced() || bold.replaced()
                ? footer + " · characters shown as \uFFFD cannot be printed here"
                : footer;
        for (int i = 0; i < pages.size(); i++) {
            PDPageContentStream page = pages.get(i);
            Line number = regular.line("Page %d of %d".formatted(i + 1, pages.size()));
            regular.draw(page, regular.line(note), FOOTER_SIZE, MARGIN, FOOTER);
            float right = MARGIN + INNER - regular.width(number, FOOTER_SIZE);
            regular.draw(page, number, FOOTER_SIZE, right, FOOTER);
            close(page);
        }
    }

    /** The bytes of a finished document. */
    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private interface Strokes {
        void on(PDPageContentStream page) throws IOException;
    }

    private void paint(Strokes strokes) {
        try {
            strokes.on(pages.get(pages.size() - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(PDPageContentStream page) {
        try {
            page.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
