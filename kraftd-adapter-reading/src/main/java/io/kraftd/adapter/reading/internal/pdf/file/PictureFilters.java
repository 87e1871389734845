package io.kraftd.adapter.reading.internal.pdf.file;

import java.nio.ByteBuffer;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Filters that unpack pictures. What they make can be far larger than what they get, so its size is asked first. */
final class PictureFilters {
    private static final Set<COSName> NAMES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION,
            COSName.JBIG2_DECODE,
            COSName.JPX_DECODE);
    private static final int FAX_COLUMNS = 1728;

    private PictureFilters() {}

    static boolean are(COSName filter) {
        return NAMES.contains(filter);
    }

    static boolean isJpeg(COSName filter) {
        return filter.equals(COSName.DCT_DECODE) || filter.equals(COSName.DCT_DECODE_ABBREVIATION);
    }

    /** How many pixels the picture has by the larger of what its own bytes and what its dictionary say. */
    static long pixels(COSName filter, byte[] packed, COSStream stream) {
        long declared = declared(stream);
        if (isJpeg(filter)) {
            return Math.max(declared, jpeg(ByteBuffer.wrap(packed)));
        }
        if (parameters(stream, 0) instanceof COSDictionary fax) {
            return Math.max(declared, (long) fax.getInt(COSName.COLUMNS, FAX_COLUMNS) * fax.getInt(COSName.ROWS, 0));
        }
        return declared;
    }

    /** How many pixels the dictionary of a picture says it has; 0 when it does not say. */
    static long declared(COSStream stream) {
        long width = Math.max(0, stream.getInt(COSName.WIDTH, COSName.W, 0));
        return width * Math.max(0, stream.getInt(COSName.HEIGHT, COSName.H, 0));
    }

    /** Gives a stream the dictionary of another whose filters but the last are undone. */
    static void describe(COSStream plain, COSStream packed, COSName last, int index) {
        packed.forEach((name, value) -> {
            if (!name.equals(COSName.LENGTH)) {
                plain.setItem(name, value);
            }
        });
        plain.setItem(COSName.FILTER, last);
        plain.setItem(COSName.DECODE_PARMS, parameters(packed, index));
    }

    private static @Nullable COSBase parameters(COSStream stream, int index) {
        COSBase parameters = stream.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS);
        return parameters instanceof COSArray array ? array.getObject(index) : parameters;
    }

    /** Rows x columns of the first frame header (ISO 10918-1, B.2.2); 0 when there is none. */
    private static long jpeg(ByteBuffer bytes) {
        int at = 2;
        while (at + 9 < bytes.limit()) {
            int marker = bytes.getShort(at) & 0xFFFF;
            boolean frame =
                    marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            if (frame) {
                return (long) (bytes.getShort(at + 5) & 0xFFFF) * (bytes.getShort(at + 7) & 0xFFFF);
            }
            at += marker >= 0xFF01 && marker < 0xFFFF ? 2 + (bytes.getShort(at + 2) & 0xFFFF) : 1;
        }
        return 0;
    }
}
