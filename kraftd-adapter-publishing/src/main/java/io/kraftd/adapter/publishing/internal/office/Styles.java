package io.kraftd.adapter.publishing.internal.office;

import io.kraftd.adapter.publishing.internal.text.XmlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The looks of a workbook, numbered in the order in which they are first used (ECMA-376 part 1, 18.8). */
final class Styles {
    private static final int FIRST_FORMAT = 164;
    private static final List<Style.Fill> FILLS = List.of(Style.Fill.values());

    private final List<Style> styles = new ArrayList<>(List.of(Style.TEXT));
    private final Map<String, Integer> formats = new LinkedHashMap<>(Map.of("General", 0));

    /** The number cells refer to. */
    int index(Style style) {
        int known = styles.indexOf(style);
        if (known >= 0) {
            return known;
        }
        styles.add(style);
        formats.putIfAbsent(style.format(), FIRST_FORMAT + formats.size());
        return styles.size() - 1;
    }

    byte[] xml() {
        XmlText xml =
                new XmlText().start("styleSheet", "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        numberFormats(xml);
        xml.start("fonts", "count", "2");
        font(xml, false);
        font(xml, true);
        xml.end();
        fills(xml);
        xml.start("borders", "count", "1").start("border");
        List.of("left", "right", "top", "bottom", "diagonal").forEach(xml::empty);
        xml.end().end();
        xml.start("cellStyleXfs", "count", "1")
                .empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0");
        xml.end().start("cellXfs", "count", Integer.toString(styles.size()));
        styles.forEach(style -> cellFormat(xml, style));
        xml.end().start("cellStyles", "count", "1");
        xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").end();
        return xml.end().bytes();
    }

    private void numberFormats(XmlText xml) {
        if (formats.size() > 1) {
            xml.start("numFmts", "count", Integer.toString(formats.size() - 1));
            formats.forEach((code, id) -> {
                if (id != 0) {
                    xml.empty("numFmt", "numFmtId", id.toString(), "formatCode", code);
                }
            });
            xml.end();
        }
    }

    private static void font(XmlText xml, boolean bold) {
        xml.start("font");
        if (bold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", "10")
                .empty("name", "val", "Arial")
                .empty("family", "val", "2")
                .end();
    }

    // why: the first two fills are fixed by the format, whatever stands there.
    private static void fills(XmlText xml) {
        xml.start("fills", "count", "4");
        for (String fixed : List.of("none", "gray125")) {
            xml.start("fill").empty("patternFill", "patternType", fixed).end();
        }
        for (Style.Fill fill : FILLS.subList(1, FILLS.size())) {
            xml.start("fill").start("patternFill", "patternType", "solid");
            xml.empty("fgColor", "rgb", fill.argb)
                    .empty("bgColor", "indexed", "64")
                    .end()
                    .end();
        }
        xml.end();
    }

    private void cellFormat(XmlText xml, Style style) {
        int fill = FILLS.indexOf(style.fill());
        xml.start(
                "xf",
                "numFmtId",
                String.valueOf(formats.get(style.format())),
                "fontId",
                style.bold() ? "1" : "0",
                "fillId",
                Integer.toString(fill == 0 ? 0 : fill + 1),
                "borderId",
                "0",
                "xfId",
                "0",
                "applyNumberFormat",
                "1",
                "applyFont",
                "1",
                "applyFill",
                "1",
                "applyAlignment",
                "1",
                "applyProtection",
                "1");
        xml.empty("alignment", "vertical", "top", "wrapText", style.wrapped() ? "1" : null);
        xml.empty("protection", "locked", style.locked() ? "1" : "0");
        xml.end();
    }
}
