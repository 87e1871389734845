package io.kraftd.adapter.reading.internal.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** The characters that glyph names stand for, by Adobe's list and the additions of PDFBox. */
final class GlyphNames {
    private static final GlyphList KNOWN = known();

    private GlyphNames() {}

    /** {@code null} for names that say nothing, such as {@code g12}. */
    static @Nullable String unicode(String name, boolean dingbats) {
        return dingbats ? GlyphList.getZapfDingbats().toUnicode(name) : KNOWN.toUnicode(name);
    }

    private static GlyphList known() {
        try (InputStream more =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return more == null ? GlyphList.getAdobeGlyphList() : new GlyphList(GlyphList.getAdobeGlyphList(), more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
