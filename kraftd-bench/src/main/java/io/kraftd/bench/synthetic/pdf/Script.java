package io.kraftd.bench.synthetic.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;

/** Brings text into the order and the letter forms in which it is drawn. */
final class Script {
    private static final ArabicShaping SHAPING =
            new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);

    private Script() {}

    /** The glyphs from left to right; text without Arabic letters is returned as it is. */
    static String visual(String text) {
        if (text.codePoints().noneMatch(c -> c >= 0x600 && c < 0x700 && Character.isLetter(c))) {
            return text;
        }
        try {
            Bidi bidi = new Bidi(SHAPING.shape(text), Bidi.DIRECTION_RIGHT_TO_LEFT);
            return bidi.writeReordered(Bidi.DO_MIRRORING);
        } catch (ArabicShapingException e) {
            throw new IllegalArgumentException("Cannot shape: " + text, e);
        }
    }
}
