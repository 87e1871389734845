package io.kraftd.adapter.reading.internal.pdf.font;

import java.util.Locale;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Widths for fonts whose file gives none: those of the standard font that looks most like it. */
final class StandardMetrics {
    private static final int FIXED_PITCH = 1;
    private static final int SERIF = 1 << 1;

    private StandardMetrics() {}

    static FontMetrics of(FontDictionary font) {
        FontName named = Standard14Fonts.getMappedFontName(font.name());
        return Standard14Fonts.getAFM((named == null ? likest(font) : named).getName());
    }

    private static FontName likest(FontDictionary font) {
        int flags = font.descriptor().getInt(COSName.FLAGS, 0);
        boolean bold = font.name().toLowerCase(Locale.ROOT).contains("bold");
        if ((flags & FIXED_PITCH) != 0) {
            return bold ? FontName.COURIER_BOLD : FontName.COURIER;
        }
        if ((flags & SERIF) != 0) {
            return bold ? FontName.TIMES_BOLD : FontName.TIMES_ROMAN;
        }
        return bold ? FontName.HELVETICA_BOLD : FontName.HELVETICA;
    }
}
