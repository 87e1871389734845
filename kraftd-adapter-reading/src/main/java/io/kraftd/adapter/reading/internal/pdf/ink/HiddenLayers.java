package io.kraftd.adapter.reading.internal.pdf.ink;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Optional content that is switched off when the file is opened (ISO 32000-1, 8.11), and whether drawing is inside of it. */
final class HiddenLayers {
    private static final int DEEPEST = 1_000;

    private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Boolean> open = new ArrayDeque<>();
    private int hidden;
    private int uncounted;

    HiddenLayers(COSDictionary catalog) {
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary usual = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (properties == null || usual == null) {
            return;
        }
        if (COSName.OFF.equals(usual.getCOSName(COSName.BASE_STATE))) {
            off.addAll(dictionaries(properties.getCOSArray(COSName.OCGS)));
        }
        off.addAll(dictionaries(usual.getCOSArray(COSName.OFF)));
        dictionaries(usual.getCOSArray(COSName.ON)).forEach(off::remove);
    }

    /** Nothing is open at the start of a page. */
    void reset() {
        open.clear();
        hidden = 0;
        uncounted = 0;
    }

    boolean hides() {
        return hidden > 0;
    }

    /** Whether something that belongs to this layer or to this group of layers is not to be seen. */
    boolean hides(@Nullable COSDictionary layer) {
        if (layer == null || off.isEmpty()) {
            return false;
        }
        COSBase members = layer.getDictionaryObject(COSName.OCGS);
        if (members instanceof COSDictionary one) {
            return off.contains(one);
        }
        List<COSDictionary> all = dictionaries(members instanceof COSArray array ? array : null);
        return off.contains(layer) || (!all.isEmpty() && off.containsAll(all));
    }

    /** Marked content begins, of this layer or of none. */
    void begin(@Nullable COSDictionary layer) {
        if (open.size() >= DEEPEST) {
            uncounted++;
            return;
        }
        boolean hides = hides(layer);
        open.push(hides);
        hidden += hides ? 1 : 0;
    }

    /** Marked content ends. */
    void end() {
        if (uncounted > 0) {
            uncounted--;
        } else if (!open.isEmpty() && open.pop()) {
            hidden--;
        }
    }

    private static List<COSDictionary> dictionaries(@Nullable COSArray array) {
        return array == null
                ? List.of()
                : array.toList().stream()
                        .map(HiddenLayers::resolved)
                        .filter(COSDictionary.class::isInstance)
                        .map(COSDictionary.class::cast)
                        .toList();
    }

    private static @Nullable COSBase resolved(@Nullable COSBase base) {
        return base instanceof COSObject reference ? reference.getObject() : base;
    }
}
