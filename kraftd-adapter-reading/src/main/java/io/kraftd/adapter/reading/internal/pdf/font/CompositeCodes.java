package io.kraftd.adapter.reading.internal.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Codes of several bytes that name the characters of a collection: Type 0 fonts (ISO 32000-1, 9.7). */
final class CompositeCodes implements Codes {
    private static final double UNIT = 0.001;

    private final Map<Integer, String> toUnicode;
    private final @Nullable CMap encoding;
    private final @Nullable CMap collection;
    private final CidWidths widths;
    private final boolean vertical;
    private final FontDictionary descendant;
    private int @Nullable [] characters;
    private byte @Nullable [] glyphs;

    CompositeCodes(FontDictionary font, Map<Integer, String> toUnicode) {
        this.toUnicode = toUnicode;
        this.descendant = font.descendant();
        COSBase own = font.entries().getDictionaryObject(COSName.ENCODING);
        this.encoding = CMaps.encoding(own).orElse(null);
        this.collection = CMaps.unicodeOf(descendant.entries()).orElse(null);
        this.widths = new CidWidths(descendant.entries());
        this.vertical = own instanceof COSName name
                ? name.getName().endsWith("V")
                : encoding != null && encoding.getWMode() == 1;
    }

    @Override
    public int next(ByteArrayInputStream string) throws IOException {
        if (encoding != null) {
            return encoding.readCode(string);
        }
        int high = string.read();
        int low = string.read();
        return low < 0 ? high : high << 8 | low;
    }

    @Override
    public @Nullable String unicode(int code) {
        String told = toUnicode.get(code);
        if (told != null) {
            return told;
        }
        int cid = cid(code);
        return collection == null ? ofGlyph(cid) : collection.toUnicode(cid);
    }

    @Override
    public double width(int code) {
        return widths.of(cid(code)) * UNIT;
    }

    @Override
    public int space() {
        return toUnicode.entrySet().stream()
                .filter(e -> e.getValue().equals(" "))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public boolean vertical() {
        return vertical;
    }

    private int cid(int code) {
        return encoding == null ? code : encoding.toCID(code);
    }

    /** Without any table of meanings the glyph of the embedded font may still be known to it by character. */
    private @Nullable String ofGlyph(int cid) {
        if (characters == null) {
            characters = descendant.trueType().map(TrueTypeTables::characters).orElseGet(() -> new int[0]);
        }
        int glyph = glyph(cid);
        int character = glyph >= 0 && glyph < characters.length ? characters[glyph] : 0;
        return character == 0 ? null : Character.toString(character);
    }

    private int glyph(int cid) {
        if (glyphs == null) {
            glyphs = Optional.ofNullable(descendant.entries().getCOSStream(COSName.CID_TO_GID_MAP))
                    .flatMap(FontDictionary::bytes)
                    .orElseGet(() -> new byte[0]);
        }
        boolean mapped = cid >= 0 && cid < glyphs.length / 2;
        return mapped ? (glyphs[2 * cid] & 0xFF) << 8 | (glyphs[2 * cid + 1] & 0xFF) : cid;
    }
}
