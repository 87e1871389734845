package io.kraftd.adapter.reading.internal.pdf.font;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/** Codes of one byte: Type 1, TrueType and Type 3 fonts (ISO 32000-1, 9.6). */
final class SimpleCodes implements Codes {
    private static final int SPACE = 32;
    private static final String NOTHING = ".notdef";

    private final FontDictionary font;
    private final Map<Integer, String> toUnicode;
    private final Encoding encoding;
    private final boolean drawn;
    private final boolean dingbats;
    private final double unit;

    SimpleCodes(FontDictionary font, Map<Integer, String> toUnicode) {
        this.font = font;
        this.toUnicode = toUnicode;
        this.drawn = font.is(COSName.TYPE3);
        this.dingbats = font.name().contains("Dingbats");
        this.encoding = encoding(font);
        this.unit = drawn ? matrixWidth(font.entries()) : 0.001;
    }

    @Override
    public int next(ByteArrayInputStream string) {
        return string.read();
    }

    @Override
    public @Nullable String unicode(int code) {
        String told = toUnicode.get(code);
        if (told != null) {
            return told;
        }
        String name = encoding.getName(code);
        if (!name.equals(NOTHING)) {
            return GlyphNames.unicode(name, dingbats);
        }
        // why: a code nobody named is shown as the letter of that number
        return drawn ? null : GlyphNames.unicode(WinAnsiEncoding.INSTANCE.getName(code), false);
    }

    @Override
    public double width(int code) {
        COSArray widths = font.entries().getCOSArray(COSName.WIDTHS);
        int index = code - font.entries().getInt(COSName.FIRST_CHAR, 0);
        if (widths != null) {
            boolean listed = index >= 0 && index < widths.size();
            COSBase width =
                    listed ? widths.getObject(index) : font.descriptor().getDictionaryObject(COSName.MISSING_WIDTH);
            return width instanceof COSNumber number ? number.floatValue() * unit : 0;
        }
        FontMetrics metrics = StandardMetrics.of(font);
        return metrics.getCharacterWidth(encoding.getName(code)) * unit;
    }

    @Override
    public int space() {
        String meaning = unicode(SPACE);
        return meaning != null && meaning.isBlank() ? SPACE : -1;
    }

    @Override
    public boolean vertical() {
        return false;
    }

    private static Encoding encoding(FontDictionary font) {
        Encoding base = builtIn(font);
        COSBase own = font.entries().getDictionaryObject(COSName.ENCODING);
        if (own instanceof COSName name) {
            Encoding known = Encoding.getInstance(name);
            return known == null ? base : known;
        }
        if (own instanceof COSDictionary differences) {
            return new DictionaryEncoding(differences, false, base);
        }
        return base;
    }

    private static Encoding builtIn(FontDictionary font) {
        if (font.name().contains("ZapfDingbats")) {
            return ZapfDingbatsEncoding.INSTANCE;
        }
        if (font.name().startsWith("Symbol")) {
            return SymbolEncoding.INSTANCE;
        }
        Type1Encoding own = font.type1Encoding();
        if (!own.isEmpty()) {
            return own;
        }
        return font.is(COSName.TRUE_TYPE) ? WinAnsiEncoding.INSTANCE : StandardEncoding.INSTANCE;
    }

    private static double matrixWidth(COSDictionary font) {
        COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
        boolean known = matrix != null && matrix.size() == 6 && matrix.getObject(0) instanceof COSNumber;
        return known ? Math.abs(matrix.toFloatArray()[0]) : 0.001;
    }
}
