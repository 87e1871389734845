package io.kraftd.adapter.reading.internal.pdf.font;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** Tables from codes to characters of a collection, and from those to Unicode (ISO 32000-1, 9.7.5). */
final class CMaps {
    private static final Set<String> COLLECTIONS = Set.of("GB1", "CNS1", "Japan1", "Korea1");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,30}");
    private static final Map<String, CMap> PREDEFINED = new ConcurrentHashMap<>();

    private CMaps() {}

    /** Empty for the encoding that says nothing but two bytes a code. */
    static Optional<CMap> encoding(@Nullable COSBase encoding) {
        if (encoding instanceof COSName name) {
            return name.getName().startsWith("Identity") ? Optional.empty() : predefined(name.getName());
        }
        return encoding instanceof COSStream stream
                ? FontDictionary.bytes(stream).flatMap(CMaps::embedded)
                : Optional.empty();
    }

    /** From the characters of one of Adobe's collections to Unicode; empty for a collection of the file's own. */
    static Optional<CMap> unicodeOf(COSDictionary font) {
        COSDictionary info = font.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String ordering = info == null ? null : info.getString(COSName.ORDERING);
        return ordering != null && COLLECTIONS.contains(ordering)
                ? predefined("Adobe-" + ordering + "-UCS2")
                : Optional.empty();
    }

    private static Optional<CMap> predefined(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        CMap known = PREDEFINED.get(name);
        return known == null ? load(name) : Optional.of(known);
    }

    private static Optional<CMap> load(String name) {
        try {
            CMap loaded = new CMapParser().parsePredefined(name);
            PREDEFINED.put(name, loaded);
            return Optional.of(loaded);
        } catch (IOException e) {
            // why: a table that nobody predefined is no table
            return Optional.empty();
        }
    }

    private static Optional<CMap> embedded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains("bfrange") || text.contains("usecmap")) {
            // why: ranges of Unicode have no place here, and spelled out they fill the memory
            return Optional.empty();
        }
        try {
            return Optional.of(new CMapParser().parse(new RandomAccessReadBuffer(bytes)));
        } catch (IOException e) {
            // why: a broken table leaves the codes as they are
            return Optional.empty();
        }
    }
}
