package io.kraftd.lettering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of one document, embedded with the characters that are used. Sizes and widths are points. */
public final class Face {
    private static final int REPLACEMENT = 0xFFFD;
    private static final float UNITS = 1000f;

    private final PDType0Font font;
    private final CmapLookup characters;
    private boolean replaced;

    private Face(PDDocument document, String file) {
        try (InputStream in = Face.class.getResourceAsStream("dejavu/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is missing");
            }
            TrueTypeFont trueType = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // why: letters joined into one glyph cannot be copied out of the file letter by letter
            trueType.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(trueType);
            this.font = PDType0Font.load(document, trueType, true);
            this.characters = trueType.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** DejaVu Sans Condensed: Latin, Greek, Cyrillic and Arabic among others, no Chinese or Japanese. */
    public static Face regular(PDDocument document) {
        return new Face(document, "DejaVuSansCondensed.ttf");
    }

    /** The same in bold. */
    public static Face bold(PDDocument document) {
        return new Face(document, "DejaVuSansCondensed-Bold.ttf");
    }

    /** Whether a character had to be replaced because the font does not have it. */
    public boolean replaced() {
        return replaced;
    }

    /** The text on one line whose paragraph runs from left to right. */
    public Line line(String text) {
        return Line.of(joined(text), false);
    }

    /** How wide a line is. */
    public float width(Line line, float size) {
        return width(line.drawn(), size);
    }

    /** Draws a line from {@code x} on; {@code y} is the height of its foot above the page's lower edge. */
    public void draw(PDPageContentStream page, Line line, float size, float x, float y) {
        try {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, y);
            page.showText(line.drawn());
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in reading order, its letters joined, with only characters that the font has. */
    String joined(String text) {
        StringBuilder out = new StringBuilder();
        ArabicJoining.join(text).codePoints().filter(code -> !ignorable(code)).forEach(code -> {
            boolean known = characters.getGlyphId(code) != 0;
            replaced |= !known;
            out.appendCodePoint(known ? code : REPLACEMENT);
        });
        return out.toString();
    }

    /** How wide text is that this font has. */
    float width(String text, float size) {
        try {
            return font.getStringWidth(text) / UNITS * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ignorable(int code) {
        int type = Character.getType(code);
        return type == Character.CONTROL || type == Character.FORMAT;
    }
}
