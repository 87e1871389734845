package io.kraftd.adapter.reading.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What is needed of a font, asked once: how high its letters stand, how wide its space is, what its codes mean. */
final class FontFacts {
    private static final Pattern BOLD_NAME =
            Pattern.compile("(?i:bold|black|heavy|demi)|CMBX|SFBX|Medi\\b|[-,]Bd", Pattern.UNICODE_CASE);
    private static final int BOLD_WEIGHT = 600;
    private static final double USUAL_ASCENT = 0.75;
    private static final double USUAL_DESCENT = -0.22;
    private static final double USUAL_SPACE = 0.27;
    private static final int CACHED_CODES = 0x10000;
    private static final GlyphList GLYPH_NAMES = glyphNames();

    private final PDFont font;
    private final boolean bold;
    private final double em;
    private final double ascent;
    private final double descent;
    private final double space;
    private @Nullable Meaning[] meanings = new Meaning[256];

    /** What one code means: its text, and its advance in text space; {@code fall} is that of vertical writing. */
    record Meaning(String text, double advance, double fall) {}

    FontFacts(PDFont font) {
        this.font = font;
        PDFontDescriptor descriptor = font.getFontDescriptor();
        this.bold = isBold(font.getName(), descriptor);
        this.em = font instanceof PDType3Font drawn ? emOf(drawn) : 1;
        this.ascent = within(descriptor == null ? 0 : descriptor.getAscent() / 1000, 0.5, 1.1, USUAL_ASCENT);
        this.descent = within(descriptor == null ? 0 : descriptor.getDescent() / 1000, -0.4, -0.05, USUAL_DESCENT);
        this.space = spaceOf(font);
    }

    boolean bold() {
        return bold;
    }

    /** The height of the letters' body in text space: 1, but for fonts drawn in a scale of their own. */
    double em() {
        return em;
    }

    /** From the baseline up, in ems. */
    double ascent() {
        return ascent;
    }

    /** From the baseline up, so below zero, in ems. */
    double descent() {
        return descent;
    }

    /** The width of a space, in ems. */
    double space() {
        return space;
    }

    Meaning meaning(int code) throws IOException {
        if (code < 0 || code >= CACHED_CODES) {
            return ask(code);
        }
        if (code >= meanings.length) {
            meanings = Arrays.copyOf(meanings, CACHED_CODES);
        }
        Meaning known = meanings[code];
        if (known == null) {
            known = ask(code);
            meanings[code] = known;
        }
        return known;
    }

    private Meaning ask(int code) throws IOException {
        String unicode = font.toUnicode(code, GLYPH_NAMES);
        if (unicode == null && font instanceof PDSimpleFont && !(font instanceof PDType3Font)) {
            // why: a code without a name is shown as the character of that number by every viewer
            unicode = Character.toString((char) code);
        }
        Vector step = font.getDisplacement(code);
        double across = font.isVertical() ? font.getWidth(code) / 1000 : step.getX();
        return new Meaning(GlyphText.plain(unicode), across, step.getY());
    }

    private static boolean isBold(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        boolean byName = name != null && BOLD_NAME.matcher(name).find();
        return byName
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
    }

    private static double emOf(PDType3Font drawn) {
        BoundingBox box = drawn.getBoundingBox();
        double height = box == null
                ? 0
                : box.getHeight() * Math.abs(drawn.getFontMatrix().getScaleY());
        return height > 0.1 && height < 10 ? height : 1;
    }

    private static double spaceOf(PDFont font) {
        double scale = font instanceof PDType3Font ? font.getFontMatrix().getScaleX() : 0.001;
        return within(font.getSpaceWidth() * scale, 0.15, 0.7, USUAL_SPACE);
    }

    private static double within(double value, double least, double most, double otherwise) {
        return value >= least && value <= most ? value : otherwise;
    }

    private static GlyphList glyphNames() {
        try (InputStream more =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return more == null ? GlyphList.getAdobeGlyphList() : new GlyphList(GlyphList.getAdobeGlyphList(), more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
