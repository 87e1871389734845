package io.kraftd.adapter.reading.internal.pdf.font;

import io.kraftd.adapter.reading.internal.pdf.file.BoundedStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A font dictionary with its descriptor (ISO 32000-1, 9.6 to 9.8). */
final class FontDictionary {
    private static final Pattern SUBSET = Pattern.compile("\\A[A-Z]{6}\\+");
    private static final int SYMBOLIC = 1 << 2;

    private final COSDictionary font;
    private final COSDictionary descriptor;

    FontDictionary(COSDictionary font) {
        this.font = font;
        COSDictionary own = font.getCOSDictionary(COSName.FONT_DESC);
        this.descriptor = own == null ? new COSDictionary() : own;
    }

    COSDictionary entries() {
        return font;
    }

    COSDictionary descriptor() {
        return descriptor;
    }

    /** The font a composite font is made of, or the font itself. */
    FontDictionary descendant() {
        var descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        return descendants != null && descendants.getObject(0) instanceof COSDictionary one
                ? new FontDictionary(one)
                : this;
    }

    boolean is(COSName subtype) {
        return subtype.equals(font.getCOSName(COSName.SUBTYPE));
    }

    /** The PostScript name without the mark of a subset; empty when there is none. */
    String name() {
        String name = font.getNameAsString(COSName.BASE_FONT);
        return name == null ? "" : SUBSET.matcher(name).replaceFirst("");
    }

    boolean symbolic() {
        return (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
    }

    /** The embedded TrueType or OpenType program, which may be broken. */
    Optional<TrueTypeTables> trueType() {
        return Optional.ofNullable(descriptor.getCOSStream(COSName.FONT_FILE2))
                .or(() -> Optional.ofNullable(descriptor.getCOSStream(COSName.FONT_FILE3)))
                .flatMap(FontDictionary::bytes)
                .map(TrueTypeTables::new);
    }

    /** The encoding in the embedded Type 1 program; empty when there is none. */
    Type1Encoding type1Encoding() {
        return new Type1Encoding(Optional.ofNullable(descriptor.getCOSStream(COSName.FONT_FILE))
                .flatMap(FontDictionary::bytes)
                .orElseGet(() -> new byte[0]));
    }

    /** The unpacked bytes; empty when they cannot be unpacked. */
    static Optional<byte[]> bytes(COSStream stream) {
        try {
            return Optional.of(BoundedStream.bytes(stream));
        } catch (IOException e) {
            // why: a page with a broken font is read by what else is known about it
            return Optional.empty();
        }
    }
}
