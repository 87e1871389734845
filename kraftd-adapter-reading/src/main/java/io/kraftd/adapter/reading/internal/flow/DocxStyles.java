package io.kraftd.adapter.reading.internal.flow;

import io.kraftd.adapter.reading.internal.zip.XmlPull;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The paragraph and character styles of a document (ECMA-376 part 1, 17.7): which are headings, which are bold. */
final class DocxStyles {
    private static final int MOST_ANCESTORS = 10;
    private static final int BODY_LEVEL = 9;

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Boolean> bold = new HashMap<>();
    private final Set<String> headings = new HashSet<>();

    boolean isHeading(@Nullable String style) {
        String at = style;
        for (int i = 0; at != null && i < MOST_ANCESTORS; i++) {
            if (headings.contains(at)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }

    boolean isBold(@Nullable String style) {
        String at = style;
        for (int i = 0; at != null && i < MOST_ANCESTORS; i++) {
            Boolean own = bold.get(at);
            if (own != null) {
                return own;
            }
            at = parents.get(at);
        }
        return false;
    }

    void read(XmlPull xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("style")) {
                String id = xml.attribute("styleId");
                style(id == null ? "" : id, xml);
            }
        }
    }

    private void style(String id, XmlPull xml) throws XMLStreamException {
        while (xml.next() && !xml.ends("style")) {
            if (xml.starts("name") && isHeadingName(xml.attribute("val"))) {
                headings.add(id);
            } else if (xml.starts("outlineLvl") && isHeadingLevel(xml.attribute("val"))) {
                headings.add(id);
            } else if (xml.starts("basedOn")) {
                String parent = xml.attribute("val");
                parents.put(id, parent == null ? "" : parent);
            } else if (xml.starts("tblStylePr")) {
                xml.skip();
            } else if (xml.starts("b")) {
                bold.put(id, XmlPull.isOn(xml.attribute("val")));
            }
        }
    }

    static boolean isHeadingLevel(@Nullable String level) {
        return level != null && level.length() == 1 && level.charAt(0) >= '0' && level.charAt(0) < '0' + BODY_LEVEL;
    }

    /** Word keeps the English names of built-in styles in every language. */
    private static boolean isHeadingName(@Nullable String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return lower.startsWith("heading") || lower.equals("title") || lower.equals("subtitle");
    }
}
