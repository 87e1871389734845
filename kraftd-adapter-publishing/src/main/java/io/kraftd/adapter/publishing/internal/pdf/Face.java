package io.kraftd.adapter.publishing.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of one document, embedded with the characters that are used. */
final class Face {
    private static final int REPLACEMENT = 0xFFFD;
    private static final float UNITS = 1000f;

    private final PDType0Font font;
    private final CmapLookup characters;
    private boolean replaced;

    Face(PDDocument document, String file) {
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

    PDType0Font font() {
        return font;
    }

    /** Whether a character had to be replaced because the font does not have it. */
    boolean replaced() {
        return replaced;
    }

    /** The text with only characters that the font has. */
    String drawable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(code -> !ignorable(code)).forEach(code -> {
            boolean known = characters.getGlyphId(code) != 0;
            replaced |= !known;
            out.appendCodePoint(known ? code : REPLACEMENT);
        });
        return out.toString();
    }

    /** How wide drawable text is, in points. */
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
