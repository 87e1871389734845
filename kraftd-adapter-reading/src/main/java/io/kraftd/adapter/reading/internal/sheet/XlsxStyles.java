package io.kraftd.adapter.reading.internal.sheet;

import io.kraftd.adapter.reading.internal.sheet.CellFormats.Format;
import io.kraftd.adapter.reading.internal.zip.XmlPull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The cell styles of a workbook (ECMA-376 part 1, 18.8), as far as they change what a cell says. */
final class XlsxStyles {
    private static final Style PLAIN = new Style(Format.of(0, null), false);

    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<Boolean> boldFonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    /** How cells of one style show. */
    record Style(Format format, boolean bold) {}

    /** The style a cell names by its number; a plain one when there is none. */
    Style style(@Nullable String number) {
        int index = number == null ? 0 : Numbers.whole(number, 0);
        return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
    }

    void read(XmlPull xml) throws XMLStreamException {
        boolean cells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                pattern(xml);
            } else if (xml.starts("fonts")) {
                fonts(xml);
            } else if (xml.starts("dxfs")) {
                xml.skip();
            } else if (xml.starts("cellXfs")) {
                cells = true;
            } else if (xml.ends("cellXfs")) {
                cells = false;
            } else if (cells && xml.starts("xf")) {
                styles.add(style(xml));
            }
        }
    }

    private void pattern(XmlPull xml) {
        String code = xml.attribute("formatCode");
        if (code != null) {
            patterns.put(Numbers.whole(xml.attribute("numFmtId"), -1), code);
        }
    }

    private void fonts(XmlPull xml) throws XMLStreamException {
        boolean bold = false;
        while (xml.next() && !xml.ends("fonts")) {
            if (xml.starts("b")) {
                bold = XmlPull.isOn(xml.attribute("val"));
            } else if (xml.ends("font")) {
                boldFonts.add(bold);
                bold = false;
            }
        }
    }

    private Style style(XmlPull xml) {
        int format = Numbers.whole(xml.attribute("numFmtId"), 0);
        int font = Numbers.whole(xml.attribute("fontId"), 0);
        boolean bold = font >= 0 && font < boldFonts.size() && boldFonts.get(font);
        return new Style(Format.of(format, patterns.get(format)), bold);
    }
}
