package io.kraftd.app.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The paragraphs and tables of a text document (ECMA-376), from top to bottom. */
final class DocxXml {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String TITLE = "<w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr>";
    private static final String HEADING = "<w:rPr><w:b/></w:rPr>";

    private final StringBuilder xml = new StringBuilder();

    void paragraph(String text) {
        xml.append(paragraphXml(text, "")).append('\n');
    }

    void title(String text) {
        xml.append(paragraphXml(text, TITLE)).append('\n');
    }

    /** A ruled table; a row of one cell is a heading over the whole width. */
    void table(int[] widths, List<List<String>> rows) {
        xml.append("<w:tbl><w:tblPr><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>".formatted(side));
        }
        xml.append("</w:tblBorders></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            xml.append("<w:gridCol w:w=\"%d\"/>".formatted(width));
        }
        xml.append("</w:tblGrid>\n");
        rows.forEach(row -> row(widths, row));
        xml.append("</w:tbl>\n");
    }

    private void row(int[] widths, List<String> cells) {
        xml.append("<w:tr>");
        for (int i = 0; i < cells.size(); i++) {
            boolean heading = cells.size() == 1;
            String span = heading ? "<w:gridSpan w:val=\"%d\"/>".formatted(widths.length) : "";
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>%s</w:tcPr>".formatted(widths[i], span))
                    .append(paragraphXml(cells.get(i), heading ? HEADING : ""))
                    .append("</w:tc>");
        }
        xml.append("</w:tr>\n");
    }

    private static String paragraphXml(String text, String style) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<w:p><w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>".formatted(style, safe);
    }

    /** The DOCX file. */
    byte[] file() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/word/document.xml" ContentType="%s"/></Types>""".formatted(TYPE));
        parts.put("_rels/.rels", """
                <Relationships xmlns="%s"><Relationship Id="rId1" Type="%s/officeDocument" Target="word/document.xml"/>\
                </Relationships>""".formatted(RELATIONSHIPS, OFFICE));
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"%s\"><w:body>\n%s</w:body></w:document>".formatted(MAIN, xml));
        return Zip.of(parts);
    }
}
