package io.kraftd.adapter.publishing.internal.office;

import io.kraftd.adapter.publishing.internal.text.XmlText;
import java.util.List;
import java.util.Map;

/** The parts of an office file that name its other parts (ECMA-376 part 2). */
final class Relations {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Relations() {}

    /** Pointers named {@code rId1}, {@code rId2} and so on. */
    static byte[] of(List<String> types, List<String> targets) {
        XmlText xml = new XmlText().start("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 0; i < types.size(); i++) {
            xml.empty("Relationship", "Id", "rId" + (i + 1), "Type", types.get(i), "Target", targets.get(i));
        }
        return xml.end().bytes();
    }

    /** What each part is, by its name with a leading slash. */
    static byte[] contentTypes(Map<String, String> types) {
        XmlText xml = new XmlText().start("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        types.forEach((part, type) -> xml.empty("Override", "PartName", part, "ContentType", type));
        return xml.end().bytes();
    }
}
