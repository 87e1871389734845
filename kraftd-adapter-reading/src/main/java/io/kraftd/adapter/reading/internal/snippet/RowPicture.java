package io.kraftd.adapter.reading.internal.snippet;

import io.kraftd.adapter.reading.internal.pdf.paint.PagePainter;
import io.kraftd.adapter.reading.internal.picture.GrayImage;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.lettering.Face;
import io.kraftd.lettering.Line;
import io.kraftd.lettering.Wrapping;
import io.kraftd.ports.reading.ReadingLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws cells side by side, each with its name above it, and a frame around the one that is meant, which is drawn whole. */
final class RowPicture {
    private static final float SIZE = 10;
    private static final float SMALL = 7;
    private static final float PAD = 5;
    private static final float HEIGHT = 34;
    private static final float LEADING = 13;
    private static final float FIRST_LINE = 27;
    private static final float LEAST_WIDTH = 24;
    private static final float MOST_WIDTH = 450;
    private static final int MOST_CELLS = 40;
    private static final int LONGEST = 60;
    /** As much as is drawn of the cell that is meant, in letters. */
    private static final int WHOLE = 20_000;

    /** One cell: its name, which may be empty, its text, and whether the picture is about it. */
    record Part(String name, String text, boolean meant) {}

    private final Face face;

    private RowPicture(Face face) {
        this.face = face;
    }

    static GrayImage of(List<Part> parts, ReadingLimits limits, Deadline deadline) {
        try (PDDocument document = new PDDocument()) {
            new RowPicture(Face.regular(document)).draw(document, shown(parts));
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

    private record Drawn(Line name, List<Line> lines, float width, boolean meant) {}

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

    private Drawn drawn(Part part) {
        Line name = face.line(shortened(part.name(), LONGEST));
        String text = shortened(part.text(), part.meant() ? WHOLE : LONGEST);
        List<Line> lines = Wrapping.wrap(text, face, SIZE, MOST_WIDTH);
        float widest = face.width(name, SMALL);
        for (Line line : lines) {
            widest = Math.max(widest, face.width(line, SIZE));
        }
        return new Drawn(name, lines, Math.max(LEAST_WIDTH, widest + 2 * PAD), part.meant());
    }

    private void draw(PDPageContentStream pen, Drawn cell, float x, float height) throws IOException {
        pen.setLineWidth(cell.meant() ? 2 : 0.4f);
        pen.addRect(x, PAD, cell.width(), height);
        pen.stroke();
        float top = PAD + height;
        face.draw(pen, cell.name(), SMALL, x + PAD, top - SMALL - 2);
        for (int i = 0; i < cell.lines().size(); i++) {
            Line line = cell.lines().get(i);
            float before = line.rightToLeft() ? cell.width() - PAD - face.width(line, SIZE) : PAD;
            face.draw(pen, line, SIZE, x + before, top - FIRST_LINE - LEADING * i);
        }
    }

    /** One line of at most so many letters. */
    private static String shortened(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
    }
}
