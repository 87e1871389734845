package io.kraftd.adapter.reading.internal.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** One font of a file: what its codes mean and how its letters stand. Lengths are in units of the font size. */
public final class TextFont {
    private static final Pattern BOLD_NAME = Pattern.compile("(?i:bold|black|heavy|demi)|CMBX|SFBX|Medi\\b|[-,]Bd");
    private static final Pattern SILENT_NAME = Pattern.compile("(CIDFont\\+)?[A-Za-z]{0,3}\\d*");
    private static final int FORCE_BOLD = 1 << 18;
    private static final int BOLD_WEIGHT = 600;
    private static final double USUAL_ASCENT = 0.75;
    private static final double USUAL_DESCENT = -0.22;
    private static final double USUAL_SPACE = 0.27;
    private static final int CACHED_CODES = 0x10000;

    private final Codes codes;
    private final boolean bold;
    private final double em;
    private final double ascent;
    private final double descent;
    private final double space;
    private @Nullable Meaning[] meanings = new Meaning[256];

    /** What one code means: its text, blank for a space and empty when unknown, and how far it moves on. */
    public record Meaning(String text, double advance) {}

    private TextFont(FontDictionary font) {
        Map<Integer, String> toUnicode = toUnicode(font.entries());
        boolean composite = font.is(COSName.TYPE0);
        this.codes = composite ? new CompositeCodes(font, toUnicode) : new SimpleCodes(font, toUnicode);
        FontDictionary described = composite ? font.descendant() : font;
        COSDictionary descriptor = described.descriptor();
        this.bold = isBold(font, described);
        this.em = font.is(COSName.TYPE3) ? drawnHeight(font.entries()) : 1;
        this.ascent = within(descriptor.getFloat(COSName.ASCENT, 0) / 1000, 0.5, 1.1, USUAL_ASCENT);
        this.descent = within(descriptor.getFloat(COSName.DESCENT, 0) / 1000, -0.4, -0.05, USUAL_DESCENT);
        this.space = codes.space() < 0 ? USUAL_SPACE : within(codes.width(codes.space()) / em, 0.15, 0.7, USUAL_SPACE);
    }

    /** The font that this dictionary describes. */
    public static TextFont of(COSDictionary font) {
        return new TextFont(new FontDictionary(font));
    }

    /** The font for text that names none. */
    public static TextFont unnamed() {
        COSDictionary helvetica = new COSDictionary();
        helvetica.setItem(COSName.SUBTYPE, COSName.TYPE1);
        helvetica.setName(COSName.BASE_FONT, "Helvetica");
        return of(helvetica);
    }

    /** Whether its name, its descriptor or its program says so. */
    public boolean bold() {
        return bold;
    }

    /** The height of the letters' body: 1, but for fonts drawn in a scale of their own. */
    public double em() {
        return em;
    }

    /** From the baseline up, in ems. */
    public double ascent() {
        return ascent;
    }

    /** From the baseline up, so below zero, in ems. */
    public double descent() {
        return descent;
    }

    /** The width of a space, in ems. */
    public double space() {
        return space;
    }

    /** Whether lines run from top to bottom. */
    public boolean vertical() {
        return codes.vertical();
    }

    /** Takes the next code from a shown string. */
    public int next(ByteArrayInputStream string) throws IOException {
        return codes.next(string);
    }

    /** What the code means. */
    public Meaning meaning(int code) {
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

    private Meaning ask(int code) {
        return new Meaning(GlyphText.plain(codes.unicode(code)), codes.width(code));
    }

    private static Map<Integer, String> toUnicode(COSDictionary font) {
        COSBase map = font.getDictionaryObject(COSName.TO_UNICODE);
        return map instanceof COSStream stream
                ? FontDictionary.bytes(stream).map(ToUnicode::of).orElseGet(Map::of)
                : Map.of();
    }

    private static boolean isBold(FontDictionary font, FontDictionary described) {
        COSDictionary descriptor = described.descriptor();
        return BOLD_NAME.matcher(font.name()).find()
                || (descriptor.getInt(COSName.FLAGS, 0) & FORCE_BOLD) != 0
                || descriptor.getFloat(COSName.FONT_WEIGHT, 0) >= BOLD_WEIGHT
                || (SILENT_NAME.matcher(font.name()).matches()
                        && described.trueType().map(TrueTypeTables::bold).orElse(false));
    }

    private static double drawnHeight(COSDictionary font) {
        COSArray box = font.getCOSArray(COSName.FONT_BBOX);
        COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
        if (box == null || matrix == null || box.size() != 4 || matrix.size() != 6) {
            return 1;
        }
        double height = Math.abs((box.toFloatArray()[3] - box.toFloatArray()[1]) * matrix.toFloatArray()[3]);
        return within(height, 0.1, 10, 1);
    }

    private static double within(double value, double least, double most, double otherwise) {
        return value >= least && value <= most ? value : otherwise;
    }
}
