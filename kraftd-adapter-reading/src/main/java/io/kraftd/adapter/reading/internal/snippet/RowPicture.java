package io.kraftd.adapter.reading.internal.snippet;

import io.kraftd.adapter.reading.internal.pdf.paint.PagePainter;
import io.kraftd.adapter.reading.internal.picture.GrayImage;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws cells side by side, each with its name above it, and a frame around the one that is meant. */
final class RowPicture {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float SIZE = 10;
    private static final float SMALL = 7;
    private static final float PAD = 5;
    private static final float HEIGHT = 34;
    private static final float LEAST_WIDTH = 24;
    private static final int MOST_CELLS = 40;
    private static final int LONGEST = 60;
    private static final String UNKNOWN = "?";

    /** One cell: its name, which may be empty, its text, and whether the picture is about it. */
    record Part(String name, String text, boolean meant) {}

    private final PDFont font;

    private RowPicture(PDFont font) {
        this.font = font;
    }

    static GrayImage of(List<Part> parts, ReadingLimits limits, Deadline deadline) {
        try (PDDocument document = new PDDocument();
                InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
            new RowPicture(PDType0Font.load(document, letters)).draw(document, shown(parts));
            return new PagePainter(document, limits, deadline).paint(0);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory could not be drawn", e);
        }
    }

    /** A very long row is cut to the cells around the one that is meant. */
    private static List<Part> shown(List<Part> parts) {
        int meant = 0;
        while (!parts.get(meant).meant()) {
            meant++;
        }
        int from = Math.max(0, Math.min(meant - MOST_CELLS / 2, parts.size() - MOST_CELLS));
        return parts.subList(from, Math.min(parts.size(), from + MOST_CELLS));
    }

    private void draw(PDDocument document, List<Part> parts) throws IOException {
        float width = 2 * PAD;
        for (Part part : parts) {
            width += width(part);
        }
        PDPage page = new PDPage(new PDRectangle(width, HEIGHT + 2 * PAD));
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            float x = PAD;
            for (Part part : parts) {
                cell(pen, part, x);
                x += width(part);
            }
        }
    }

    private void cell(PDPageContentStream pen, Part part, float x) throws IOException {
        pen.setLineWidth(part.meant() ? 2 : 0.4f);
        pen.addRect(x, PAD, width(part), HEIGHT);
        pen.stroke();
        write(pen, printable(part.name()), SMALL, x + PAD, PAD + HEIGHT - SMALL - 2);
        write(pen, printable(part.text()), SIZE, x + PAD, PAD + PAD + 2);
    }

    private void write(PDPageContentStream pen, String text, float size, float x, float y) throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.newLineAtOffset(x, y);
        pen.showText(text);
        pen.endText();
    }

    private float width(Part part) throws IOException {
        float text = font.getStringWidth(printable(part.text())) / 1000 * SIZE;
        float name = font.getStringWidth(printable(part.name())) / 1000 * SMALL;
        return Math.max(LEAST_WIDTH, Math.max(text, name) + 2 * PAD);
    }

    /** One line, not too long; letters that the font has not are shown as a question mark. */
    private String printable(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        StringBuilder out = new StringBuilder();
        line.codePoints()
                .limit(LONGEST)
                .forEach(letter -> out.append(has(letter) ? Character.toString(letter) : UNKNOWN));
        return line.codePointCount(0, line.length()) > LONGEST ? out + "…" : out.toString();
    }

    private boolean has(int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            // why: PDFBox says only by an exception that a font lacks a letter
            return false;
        }
    }
}
