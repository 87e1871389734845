package io.kraftd.adapter.publishing.internal.office;

import io.kraftd.adapter.publishing.internal.text.XmlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes sheets as an XLSX file (ECMA-376). */
public final class Workbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbook() {}

    /** A name for a cell, such as {@code Total} for {@code Summary!$B$3}. */
    public record Name(String name, String cell) {}

    /** The sheets in their order, and names for cells; sorted by name, as spreadsheet programs expect. */
    public static byte[] of(List<Tab> tabs, List<Name> names) {
        Styles styles = new Styles();
        Map<String, byte[]> sheets = new LinkedHashMap<>();
        for (int i = 0; i < tabs.size(); i++) {
            sheets.put("xl/worksheets/sheet" + (i + 1) + ".xml", SheetXml.of(tabs.get(i), styles, i == 0));
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes(tabs.size()));
        parts.put("_rels/.rels", Relations.of(List.of(RELATIONS + "/officeDocument"), List.of("xl/workbook.xml")));
        parts.put("xl/workbook.xml", workbook(tabs, names));
        parts.put("xl/_rels/workbook.xml.rels", relations(tabs.size()));
        parts.put("xl/styles.xml", styles.xml());
        parts.putAll(sheets);
        return ZipFile.of(parts);
    }

    private static byte[] contentTypes(int sheets) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("/xl/workbook.xml", SPREADSHEET + "sheet.main+xml");
        types.put("/xl/styles.xml", SPREADSHEET + "styles+xml");
        for (int i = 1; i <= sheets; i++) {
            types.put("/xl/worksheets/sheet" + i + ".xml", SPREADSHEET + "worksheet+xml");
        }
        return Relations.contentTypes(types);
    }

    private static byte[] relations(int sheets) {
        List<String> types = new java.util.ArrayList<>();
        List<String> targets = new java.util.ArrayList<>();
        for (int i = 1; i <= sheets; i++) {
            types.add(RELATIONS + "/worksheet");
            targets.add("worksheets/sheet" + i + ".xml");
        }
        types.add(RELATIONS + "/styles");
        targets.add("styles.xml");
        return Relations.of(types, targets);
    }

    private static byte[] workbook(List<Tab> tabs, List<Name> names) {
        XmlText xml = new XmlText().start("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS);
        xml.start("bookViews").empty("workbookView").end();
        xml.start("sheets");
        for (int i = 0; i < tabs.size(); i++) {
            Tab tab = tabs.get(i);
            String number = Integer.toString(i + 1);
            xml.empty(
                    "sheet",
                    "name",
                    tab.name,
                    "sheetId",
                    number,
                    "state",
                    tab.isHidden ? "hidden" : null,
                    "r:id",
                    "rId" + number);
        }
        xml.end();
        if (!names.isEmpty()) {
            xml.start("definedNames");
            names.forEach(name -> xml.leaf("definedName", name.cell(), "name", name.name()));
            xml.end();
        }
        return xml.empty("calcPr", "calcId", "191029", "fullCalcOnLoad", "1")
                .end()
                .bytes();
    }
}
