package io.kraftd.bench.synthetic.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typefaces at hand, all embedded: DejaVu from its free package, Liberation Sans from PDFBox. */
enum Face {
    /** Wide and open. */
    SANS("DejaVuSans", "-Bold"),
    /** Narrow, for many columns. */
    CONDENSED("DejaVuSansCondensed", "-Bold"),
    /** With serifs, narrow. */
    SERIF("DejaVuSerifCondensed", "-Bold"),
    /** Every letter as wide, as printed by old systems. */
    MONO("DejaVuSansMono", "-Bold"),
    /** Metric copy of Arial; its bold is drawn by stroking the outline. */
    LIBERATION("", "");

    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Map<Face, TrueTypeFont> REGULAR = new EnumMap<>(Face.class);
    private static final Map<Face, TrueTypeFont> BOLD = new EnumMap<>(Face.class);

    private final String file;
    private final String boldEnding;

    Face(String file, String boldEnding) {
        this.file = file;
        this.boldEnding = boldEnding;
    }

    /** Whether bold has to be drawn by stroking. */
    boolean strokesBold() {
        return this == LIBERATION;
    }

    TrueTypeFont regular() throws IOException {
        return cached(REGULAR, this == LIBERATION ? LIBERATION_SANS : DEJAVU + file + ".ttf");
    }

    TrueTypeFont bold() throws IOException {
        return this == LIBERATION ? regular() : cached(BOLD, DEJAVU + file + boldEnding + ".ttf");
    }

    /** Whether there is a glyph for every letter of the text. */
    boolean shows(String text) throws IOException {
        var glyphs = regular().getUnicodeCmapLookup();
        return text.codePoints().filter(c -> c > ' ').allMatch(c -> glyphs.getGlyphId(c) > 0);
    }

    private TrueTypeFont cached(Map<Face, TrueTypeFont> cache, String resource) throws IOException {
        TrueTypeFont known = cache.get(this);
        if (known != null) {
            return known;
        }
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(
                        "The font " + resource + " is not on the class path; it comes with jasperreports-fonts.");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            cache.put(this, font);
            return font;
        }
    }
}
