package io.kraftd.adapter.reading.internal.pdf.ink;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What a content stream may name (ISO 32000-1, 7.8.3), looked up without a trace: PDFBox keeps every name it makes. */
final class Resources {
    private final COSDictionary all;
    private final Map<COSName, Map<String, COSName>> names = new HashMap<>();

    Resources(@Nullable COSDictionary all) {
        this.all = all == null ? new COSDictionary() : all;
    }

    /** The dictionary or stream of this kind and name. */
    @Nullable
    COSDictionary find(COSName kind, @Nullable String name) {
        COSDictionary kinds = all.getCOSDictionary(kind);
        COSName key = kinds == null
                ? null
                : names.computeIfAbsent(kind, k -> names(kinds)).get(name);
        return kinds == null || key == null ? null : kinds.getCOSDictionary(key);
    }

    private static Map<String, COSName> names(COSDictionary kinds) {
        Map<String, COSName> names = new HashMap<>();
        kinds.keySet().forEach(name -> names.put(name.getName(), name));
        return names;
    }
}
