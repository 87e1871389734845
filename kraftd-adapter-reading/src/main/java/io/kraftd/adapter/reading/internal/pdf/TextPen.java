package io.kraftd.adapter.reading.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Places the glyphs of shown strings (ISO 32000-1, 9.4.4). */
final class TextPen {
    private static final int SPACE_CODE = 32;

    private final PageInk page;

    TextPen(PageInk page) {
        this.page = page;
    }

    /** Places one string, moves the text matrix past it, and gives how many glyphs there were. */
    int show(byte[] codes, PDFont font, FontFacts facts, PDGraphicsState state) throws IOException {
        PDTextState text = state.getTextState();
        Matrix place = state.getTextMatrix().multiply(state.getCurrentTransformationMatrix());
        double size = text.getFontSize();
        double scale = text.getHorizontalScaling() / 100;
        double rise = text.getRise();
        RenderingMode mode = text.getRenderingMode();
        boolean visible = mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
        boolean bold = facts.bold() || mode == RenderingMode.FILL_STROKE;

        double alongX = place.getScaleX();
        double alongY = place.getShearY();
        double upX = place.getShearX() * size * facts.em();
        double upY = place.getScaleY() * size * facts.em();
        double unit = Math.hypot(alongX, alongY) * Math.abs(scale);
        double originX = place.getTranslateX() + place.getShearX() * rise;
        double originY = place.getTranslateY() + place.getScaleY() * rise;

        double along = 0;
        double down = 0;
        int count = 0;
        ByteArrayInputStream rest = new ByteArrayInputStream(codes);
        while (rest.available() > 0) {
            int before = rest.available();
            int code = font.readCode(rest);
            FontFacts.Meaning meaning = facts.meaning(code);
            double spacing = text.getCharacterSpacing();
            if (code == SPACE_CODE && before - rest.available() == 1) {
                spacing += text.getWordSpacing();
            }
            double advance = meaning.advance() * size * scale;
            page.glyphs()
                    .add(new Glyph(
                            meaning.text(),
                            originX + along * alongX + down * place.getShearX(),
                            originY + along * alongY + down * place.getScaleY(),
                            advance * alongX,
                            advance * alongY,
                            upX,
                            upY,
                            Math.abs(size) * facts.em() * unit,
                            spacing * unit,
                            facts,
                            bold,
                            visible));
            if (font.isVertical()) {
                down += meaning.fall() * size + spacing;
            } else {
                along += advance + spacing * scale;
            }
            count++;
        }
        state.getTextMatrix().translate((float) along, (float) down);
        return count;
    }
}
