package io.kraftd.adapter.reading.internal.pdf.ink;

import io.kraftd.adapter.reading.internal.pdf.font.TextFont;

/**
 * One drawn character, in the user space of the page.
 *
 * @param text what it stands for; blank for a space, empty when nobody knows
 * @param x its origin on the baseline
 * @param dx the way to where the next glyph starts, without extra spacing
 * @param upX the way from the baseline up, one em long
 * @param em the width of one em along the baseline
 * @param tracking the extra spacing after it along the baseline
 * @param visible whether ink is put on the paper
 */
public record Glyph(
        String text,
        double x,
        double y,
        double dx,
        double dy,
        double upX,
        double upY,
        double em,
        double tracking,
        TextFont font,
        boolean bold,
        boolean visible) {
    /** The same, standing for another text. */
    public Glyph reading(String other) {
        return new Glyph(other, x, y, dx, dy, upX, upY, em, tracking, font, bold, visible);
    }

    /** The same, in bold letters. */
    public Glyph inBold() {
        return new Glyph(text, x, y, dx, dy, upX, upY, em, tracking, font, true, visible);
    }

    /** Whether it is a space and leaves no ink of its own. */
    public boolean isSpace() {
        return text.isBlank() && !text.isEmpty();
    }
}
