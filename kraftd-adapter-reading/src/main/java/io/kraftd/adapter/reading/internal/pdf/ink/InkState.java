package io.kraftd.adapter.reading.internal.pdf.ink;

import io.kraftd.adapter.reading.internal.pdf.font.TextFont;

/** The graphics state (ISO 32000-1, 8.4) as far as it decides what is read. */
final class InkState {
    private static final double WHITE = 0.99;

    Affine matrix;
    TextFont font;
    double size;
    double characterSpacing;
    double wordSpacing;
    double scale = 1;
    double leading;
    double rise;
    int mode;
    boolean whiteFill;
    boolean whiteStroke;

    InkState(Affine matrix, TextFont font) {
        this.matrix = matrix;
        this.font = font;
    }

    InkState copy() {
        InkState copy = new InkState(matrix, font);
        copy.size = size;
        copy.characterSpacing = characterSpacing;
        copy.wordSpacing = wordSpacing;
        copy.scale = scale;
        copy.leading = leading;
        copy.rise = rise;
        copy.mode = mode;
        copy.whiteFill = whiteFill;
        copy.whiteStroke = whiteStroke;
        return copy;
    }

    /** Whether shown text leaves ink: not when it is neither filled nor stroked. */
    boolean inks() {
        return mode != 3 && mode != 7;
    }

    /** Whether letters are made heavier by stroking what is filled. */
    boolean emboldens() {
        return mode == 2;
    }

    /** Follows the operators that set colours (ISO 32000-1, table 74); false when it is none of them. */
    boolean follow(String name, Operands operands) {
        switch (name) {
            case "g", "rg", "sc", "scn", "k" -> whiteFill = isWhite(operands);
            case "G", "RG", "SC", "SCN", "K" -> whiteStroke = isWhite(operands);
            case "cs" -> whiteFill = false;
            case "CS" -> whiteStroke = false;
            default -> {
                return false;
            }
        }
        return true;
    }

    // why: four components are ink, of which none is white; one or three are light, of which all is white
    private static boolean isWhite(Operands operands) {
        return operands.size() == 4 ? operands.allWithin(0, 1 - WHITE) : operands.allWithin(WHITE, 1);
    }
}
