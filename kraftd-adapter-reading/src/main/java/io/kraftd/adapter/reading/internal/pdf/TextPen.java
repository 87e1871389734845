package io.kraftd.adapter.reading.internal.pdf;

import io.kraftd.adapter.reading.internal.pdf.font.TextFont;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Places the glyphs of one shown string (ISO 32000-1, 9.4.4). */
final class TextPen {
    private static final int SPACE_CODE = 32;

    private final TextFont font;
    private final PDTextState text;
    private final Matrix place;
    private final double size;
    private final double scale;
    private final double stretch;
    private final boolean visible;
    private final boolean bold;
    private double along;
    private double down;

    private TextPen(TextFont font, PDGraphicsState state) {
        this.font = font;
        this.text = state.getTextState();
        this.place = state.getTextMatrix().multiply(state.getCurrentTransformationMatrix());
        this.size = text.getFontSize();
        this.scale = text.getHorizontalScaling() / 100;
        double alongX = place.getScaleX();
        double alongY = place.getShearY();
        this.stretch = Math.sqrt(alongX * alongX + alongY * alongY) * Math.abs(scale);
        RenderingMode mode = text.getRenderingMode();
        this.visible = mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
        this.bold = font.bold() || mode == RenderingMode.FILL_STROKE;
    }

    /** Adds the glyphs of the string and moves the text matrix past it. */
    static void show(byte[] string, TextFont font, PDGraphicsState state, List<Glyph> glyphs) throws IOException {
        TextPen pen = new TextPen(font, state);
        ByteArrayInputStream rest = new ByteArrayInputStream(string);
        while (rest.available() > 0) {
            int before = rest.available();
            int code = font.next(rest);
            boolean space = code == SPACE_CODE && before - rest.available() == 1;
            glyphs.add(pen.glyph(font.meaning(code), space));
        }
        state.getTextMatrix().translate((float) pen.along, (float) pen.down);
    }

    private Glyph glyph(TextFont.Meaning meaning, boolean space) {
        double advance = meaning.advance() * size * scale;
        double spacing = text.getCharacterSpacing() + (space ? text.getWordSpacing() : 0);
        double em = Math.abs(size) * font.em();
        double rise = text.getRise() + down;
        Glyph glyph = new Glyph(
                meaning.text(),
                place.getTranslateX() + along * place.getScaleX() + rise * place.getShearX(),
                place.getTranslateY() + along * place.getShearY() + rise * place.getScaleY(),
                advance * place.getScaleX(),
                advance * place.getShearY(),
                place.getShearX() * size * font.em(),
                place.getScaleY() * size * font.em(),
                em * stretch,
                spacing * stretch,
                font,
                bold,
                visible);
        if (font.vertical()) {
            down -= size + spacing;
        } else {
            along += advance + spacing * scale;
        }
        return glyph;
    }
}
