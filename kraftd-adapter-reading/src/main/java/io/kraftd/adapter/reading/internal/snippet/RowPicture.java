package io.kraftd.adapter.reading.internal.snippet;

import io.kraftd.adapter.reading.internal.pdf.paint.PagePainter;
import io.kraftd.adapter.reading.internal.picture.GrayImage;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws cells side by side, each with its name above it, and a frame around the one that is meant, which is drawn whole. */
final class RowPicture {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float SIZE = 10;
    private static final float SMALL = 7;
    private static final float PAD = 5;
    private static final float HEIGHT = 34;
    private static final float LEADING = 13;
    private static final float FIRST_LINE = 27;
    private static final float LEAST_WIDTH = 24;
    private static final int MOST_CELLS = 40;
    private static final int LONGEST = 60;
    /** As much as is drawn of the cell that is meant, in letters. */
    private static final int WHOLE = 20_000;

    private static final Pattern LINE = Pattern.compile(".{1,90}(?: |$)|.{90}");
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

    private record Drawn(String name, List<String> lines, float width, boolean meant) {}

    private void draw(PDDocument document, List<Part> parts) throws IOException {
        List<Drawn> cells = new ArrayList<>();
        float width = 2 * PAD;
        float height = HEIGHT;
        for (Part part : parts) {
            Drawn cell = drawn(part);
            cells.add(cell);
            width += cell.width();
            height = Math.max(height, HEIGHT + LEADING * (cell.lines().size() - 1));
        }
        PDPage page = new PDPage(new PDRectangle(width, height + 2 * PAD));
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            float x = PAD;
            for (Drawn cell : cells) {
                draw(pen, cell, x, height);
                x += cell.width();
            }
        }
    }

    private Drawn drawn(Part part) throws IOException {
        String name = printable(part.name(), LONGEST);
        List<String> lines = lines(printable(part.text(), part.meant() ? WHOLE : LONGEST));
        float widest = width(name, SMALL);
        for (String line : lines) {
            widest = Math.max(widest, width(line, SIZE));
        }
        return new Drawn(name, lines, Math.max(LEAST_WIDTH, widest + 2 * PAD), part.meant());
    }

    private static List<String> lines(String text) {
        return LINE.matcher(text).results().map(MatchResult::group).toList();
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private void draw(PDPageContentStream pen, Drawn cell, float x, float height) throws IOException {
        pen.setLineWidth(cell.meant() ? 2 : 0.4f);
        pen.addRect(x, PAD, cell.width(), height);
        pen.stroke();
        float top = PAD + height;
        write(pen, cell.name(), SMALL, x + PAD, top - SMALL - 2);
        for (int i = 0; i < cell.lines().size(); i++) {
            write(pen, cell.lines().get(i), SIZE, x + PAD, top - FIRST_LINE - LEADING * i);
        }
    }

    private void write(PDPageContentStream pen, String text, float size, float x, float y) throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.newLineAtOffset(x, y);
        pen.showText(text);
        pen.endText();
    }

    /** One line of at most so many letters; those that the font has not are shown as a question mark. */
    private String printable(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        StringBuilder out = new StringBuilder();
        line.codePoints()
                .limit(longest)
                .forEach(letter -> out.append(has(letter) ? Character.toString(letter) : UNKNOWN));
        return line.codePointCount(0, line.length()) > longest ? out + "…" : out.toString();
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
