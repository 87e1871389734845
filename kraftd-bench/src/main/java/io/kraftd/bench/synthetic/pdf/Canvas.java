package io.kraftd.bench.synthetic.pdf;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * Pages to draw on, in points. {@code y} runs down from the top; {@code x} runs from the start of the line, which is the right edge in
 * documents written from right to left.
 */
final class Canvas implements Closeable {
    /** Where text stands relative to its x. */
    enum Align {
        START,
        CENTRE,
        END
    }

    /** Kept free at the foot of every page. */
    private static final float FOOT = 64;

    private final PDDocument document;
    private final PDRectangle size;
    private final boolean mirrored;
    private final Type type;
    private final float fontSize;
    private PDPageContentStream stream;
    private float left;
    private float right;
    private float y;

    Canvas(PDDocument document, PDRectangle size, boolean mirrored, Type type, float fontSize, float margin)
            throws IOException {
        this.document = document;
        this.size = size;
        this.mirrored = mirrored;
        this.type = type;
        this.fontSize = fontSize;
        this.left = margin;
        this.right = margin;
        this.stream = page();
        this.y = margin * 0.8f;
    }

    Type type() {
        return type;
    }

    float fontSize() {
        return fontSize;
    }

    float left() {
        return left;
    }

    float right() {
        return size.getWidth() - right;
    }

    float width() {
        return right() - left;
    }

    float pageWidth() {
        return size.getWidth();
    }

    float pageHeight() {
        return size.getHeight();
    }

    float y() {
        return y;
    }

    void moveTo(float newY) {
        y = newY;
    }

    void skip(float height) {
        y += height;
    }

    /** Shifts the start margin, for a panel beside the text. */
    void indent(float by) {
        left += by;
    }

    /** Whether so much height is left above the foot. */
    boolean fits(float height) {
        return y + height <= size.getHeight() - FOOT;
    }

    /** Starts a new page unless so much height is left. */
    void need(float height) throws IOException {
        if (!fits(height)) {
            newPage();
        }
    }

    void newPage() throws IOException {
        stream.close();
        stream = page();
        y = 46;
    }

    /** Opens a finished page again to add its foot. */
    void reopen(int index) throws IOException {
        stream.close();
        PDPage page = document.getPage(index);
        stream = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true);
    }

    /** Draws text with its base line so far below {@link #y()} that its top touches it. */
    void text(float x, String text, float points, boolean heavy, Align align) throws IOException {
        textAt(x, y + points * 0.8f, text, points, heavy, align, Color.BLACK);
    }

    void textAt(float x, float base, String text, float points, boolean heavy, Align align, Color color)
            throws IOException {
        if (text.isBlank()) {
            return;
        }
        String visual = Script.visual(text);
        float width = type.width(text, points, heavy);
        float start = align == Align.START ? x : align == Align.END ? x - width : x - width / 2;
        stream.beginText();
        stream.setFont(type.font(heavy), points);
        stream.setNonStrokingColor(color);
        boolean stroked = heavy && type.strokesBold();
        stream.setRenderingMode(stroked ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        if (stroked) {
            stream.setStrokingColor(color);
            stream.setLineWidth(points / 36f);
        }
        stream.newLineAtOffset(mirrored ? size.getWidth() - start - width : start, size.getHeight() - base);
        stream.showText(visual);
        stream.endText();
    }

    /** Draws a paragraph over the given width and moves below it. */
    void paragraph(float x, float width, String text, float points, boolean heavy) throws IOException {
        for (String line : type.wrap(text, points, heavy, width)) {
            need(points * 1.35f);
            text(x, line, points, heavy, Align.START);
            skip(points * 1.35f);
        }
    }

    /** Draws lines below each other and moves below them. */
    void lines(float x, List<String> lines, float points, Align align) throws IOException {
        for (String line : lines) {
            text(x, line, points, false, align);
            skip(points * 1.3f);
        }
    }

    void rule(float x1, float y1, float x2, float y2, float thickness, Color color) throws IOException {
        stream.setStrokingColor(color);
        stream.setLineWidth(thickness);
        stream.moveTo(across(x1), size.getHeight() - y1);
        stream.lineTo(across(x2), size.getHeight() - y2);
        stream.stroke();
    }

    void box(float x, float top, float width, float height, float thickness) throws IOException {
        stream.setStrokingColor(Color.DARK_GRAY);
        stream.setLineWidth(thickness);
        stream.addRect(mirrored ? size.getWidth() - x - width : x, size.getHeight() - top - height, width, height);
        stream.stroke();
    }

    void fill(float x, float top, float width, float height, Color color) throws IOException {
        stream.setNonStrokingColor(color);
        stream.addRect(mirrored ? size.getWidth() - x - width : x, size.getHeight() - top - height, width, height);
        stream.fill();
    }

    private float across(float x) {
        return mirrored ? size.getWidth() - x : x;
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
