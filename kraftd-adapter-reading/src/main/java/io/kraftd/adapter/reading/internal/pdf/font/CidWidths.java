package io.kraftd.adapter.reading.internal.pdf.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** The widths of a collection's characters (ISO 32000-1, 9.7.4.3), ranges kept as ranges however long they claim to be. */
final class CidWidths {
    private static final float USUAL = 1000;

    private final Map<Integer, Float> single = new HashMap<>();
    private final List<Range> ranges = new ArrayList<>();
    private final float otherwise;

    private record Range(int first, int last, float width) {}

    CidWidths(COSDictionary font) {
        this.otherwise = font.getFloat(COSName.DW, USUAL);
        COSArray widths = font.getCOSArray(COSName.W);
        int at = 0;
        while (widths != null && at + 1 < widths.size()) {
            at += entry(widths, at);
        }
    }

    float of(int cid) {
        Float own = single.get(cid);
        return own != null
                ? own
                : ranges.stream()
                        .filter(r -> cid >= r.first && cid <= r.last)
                        .findFirst()
                        .map(Range::width)
                        .orElse(otherwise);
    }

    /** Takes what begins here, and says how many elements that were. */
    private int entry(COSArray widths, int at) {
        int first = (int) number(widths.getObject(at));
        COSBase next = widths.getObject(at + 1);
        if (next instanceof COSArray list) {
            for (int i = 0; i < list.size(); i++) {
                single.put(first + i, number(list.getObject(i)));
            }
            return 2;
        }
        if (at + 2 < widths.size()) {
            ranges.add(new Range(first, (int) number(next), number(widths.getObject(at + 2))));
        }
        return 3;
    }

    private static float number(COSBase value) {
        return value instanceof COSNumber number ? number.floatValue() : 0;
    }
}
