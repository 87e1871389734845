package io.kraftd.adapter.reading.internal.sheet;

import io.kraftd.adapter.reading.internal.zip.XmlPull;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The strings that cells of a workbook share (ECMA-376 part 1, 18.4). */
final class XlsxStrings {
    private final List<String> strings = new ArrayList<>();

    /** The string of this number; empty when there is none. */
    String get(int number) {
        return number >= 0 && number < strings.size() ? strings.get(number) : "";
    }

    void read(XmlPull xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("si")) {
                strings.add(rich(xml, "si"));
            }
        }
    }

    /** The text of the element that begins here, over all its runs, without reading aids for Asian scripts. */
    static String rich(XmlPull xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                inText = true;
            } else if (xml.ends("t")) {
                inText = false;
            } else if (inText && xml.isText()) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }
}
