package io.kraftd.tck.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files made by hand, well formed or hostile. */
public final class SampleFiles {
    private static final String PACKAGE_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String WORD_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String BOOK_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String PAGE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final String MACRO_BOOK_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    private static final String MACRO_WORD_TYPE = "application/vnd.ms-word.document.macroEnabled.main+xml";

    private SampleFiles() {}

    /** A table of three columns with so many rows below its header. */
    public static byte[] csv(int rows) {
        return ("Item,Description,Quantity\n" + "A-1,Steel pipe,10\n".repeat(rows)).getBytes(UTF_8);
    }

    /** A workbook of one sheet with these texts in its first column. */
    public static byte[] xlsx(String... texts) {
        return zip(xlsxParts(BOOK_TYPE, texts));
    }

    /** A workbook with macros. */
    public static byte[] xlsm() {
        return withMacros(xlsxParts(MACRO_BOOK_TYPE, "Steel pipe"), "xl/vbaProject.bin");
    }

    /** A text document of one paragraph. */
    public static byte[] docx(String text) {
        return docxOf("<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p><w:r><w:t xml:space=\"preserve\">" + text
                + "</w:t></w:r></w:p></w:body></w:document>");
    }

    /** A text document with this XML as its main part. */
    public static byte[] docxOf(String xml) {
        return zip(docxParts(WORD_TYPE, xml));
    }

    /** A text document with macros. */
    public static byte[] docm() {
        return withMacros(docxParts(MACRO_WORD_TYPE, "<w:document xmlns:w=\"" + WORD + "\"/>"), "word/vbaProject.bin");
    }

    /** A text document whose type declaration and one paragraph are these. */
    public static byte[] docxDeclaring(String declaration, String paragraph) {
        return docxOf("<!DOCTYPE w:document [" + declaration + "]><w:document xmlns:w=\"" + WORD + "\"><w:body><w:p>"
                + "<w:r><w:t>" + paragraph + "</w:t></w:r></w:p></w:body></w:document>");
    }

    /** A text document that unpacks to so many megabytes of blanks. */
    public static byte[] docxBomb(int megabytes) {
        return docx(" ".repeat(megabytes * 1024 * 1024));
    }

    /** An archive of a text file. */
    public static byte[] archive() {
        return zip(new LinkedHashMap<>(Map.of("readme.txt", "hello".getBytes(UTF_8))));
    }

    /** A PDF of so many pages that each say this, in Helvetica. */
    public static byte[] pdf(int pages, String text) {
        return pdf(pages, text, "");
    }

    /** A PDF that only a password opens. */
    public static byte[] encryptedPdf() {
        String encrypt = "/Encrypt << /Filter /Standard /V 1 /R 2 /O <" + "ab".repeat(32) + "> /U <" + "cd".repeat(32)
                + "> /P -4 >> /ID [<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]";
        return pdf(1, "secret", encrypt);
    }

    private static byte[] pdf(int pages, String text, String trailer) {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        String content = "BT /F1 24 Tf 72 700 Td (" + text + ") Tj ET";
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("");
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
        for (int page = 0; page < pages; page++) {
            kids.append(objects.size() + 1).append(" 0 R ");
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /Font << /F1 3 0 R >> >> >>");
        }
        objects.set(1, "<< /Type /Pages /Count " + pages + " /Kids [" + kids + "] >>");
        return assembled(objects, trailer).getBytes(ISO_8859_1);
    }

    private static String assembled(List<String> objects, String trailer) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int number = 1; number <= objects.size(); number++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append(number)
                    .append(" 0 obj\n")
                    .append(objects.get(number - 1))
                    .append("\nendobj\n");
        }
        int start = file.length();
        return file.append(table)
                .append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R ")
                .append(trailer)
                .append(" >>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n")
                .toString();
    }

    private static byte[] withMacros(Map<String, byte[]> parts, String part) {
        parts.put(part, new byte[] {1, 2, 3});
        return zip(parts);
    }

    private static Map<String, byte[]> docxParts(String mainType, String xml) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types("/word/document.xml", mainType));
        parts.put("_rels/.rels", relationship("officeDocument", "word/document.xml"));
        parts.put("word/document.xml", xml.getBytes(UTF_8));
        return parts;
    }

    private static Map<String, byte[]> xlsxParts(String mainType, String... texts) {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= texts.length; row++) {
            rows.append("<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>%s</t></is></c></row>"
                    .formatted(row, row, texts[row - 1]));
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types("/xl/workbook.xml", mainType, "/xl/worksheets/sheet1.xml", PAGE_TYPE));
        parts.put("_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                ("<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE
                                + "\"><sheets><sheet name=\"Offer\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                        .getBytes(UTF_8));
        parts.put("xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                ("<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + rows + "</sheetData></worksheet>").getBytes(UTF_8));
        return parts;
    }

    private static byte[] types(String... partsAndTypes) {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE_TYPES + "\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (int index = 0; index < partsAndTypes.length; index += 2) {
            xml.append("<Override PartName=\"%s\" ContentType=\"%s\"/>"
                    .formatted(partsAndTypes[index], partsAndTypes[index + 1]));
        }
        return xml.append("</Types>").toString().getBytes(UTF_8);
    }

    private static byte[] relationship(String type, String target) {
        return ("<Relationships xmlns=\"" + RELATIONSHIPS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/" + type
                        + "\" Target=\"" + target + "\"/></Relationships>")
                .getBytes(UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
