package io.kraftd.bench.synthetic.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document and what they measure. */
final class Type {
    private final Face face;
    private final PDFont regular;
    private final PDFont bold;

    private Type(PDDocument document, Face face) throws IOException {
        this.face = face;
        this.regular = PDType0Font.load(document, face.regular(), true);
        this.bold = face.strokesBold() ? regular : PDType0Font.load(document, face.bold(), true);
    }

    /** The wished face, or one that has all letters of the text. */
    static Type of(PDDocument document, Face wish, String text) throws IOException {
        String drawn = Script.visual(text);
        for (Face face : List.of(wish, Face.CONDENSED, Face.SANS)) {
            if (face.shows(drawn)) {
                return new Type(document, face);
            }
        }
        throw new IllegalArgumentException("No font has all letters of: " + text);
    }

    PDFont font(boolean heavy) {
        return heavy ? bold : regular;
    }

    boolean strokesBold() {
        return face.strokesBold();
    }

    /** Width in points. */
    float width(String text, float size, boolean heavy) {
        try {
            return font(heavy).getStringWidth(Script.visual(text)) * size / 1000f;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines no wider than the width, broken at spaces; a longer word stays whole. */
    List<String> wrap(String text, float size, boolean heavy, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && width(line + " " + word, size, heavy) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
