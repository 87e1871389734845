package io.kraftd.adapter.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zipped office file part by part, so that single parts can be made wrong. */
public final class OfficeParts {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String WORD_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A text document with this body, in the namespace prefix {@code w}. */
    public static OfficeParts document(String body) {
        return new OfficeParts()
                .part("[Content_Types].xml", types("/word/document.xml", WORD_TYPES + "document.main+xml"))
                .part("_rels/.rels", relations("r1", "officeDocument", "word/document.xml"))
                .part(
                        "word/document.xml",
                        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                                + body + "</w:body></w:document>");
    }

    /** A workbook with one sheet of this content, which is what stands inside {@code worksheet}. */
    public static OfficeParts workbook(String sheet) {
        return new OfficeParts()
                .part("[Content_Types].xml", types("/xl/workbook.xml", SHEET_TYPES + "sheet.main+xml"))
                .part("_rels/.rels", relations("r1", "officeDocument", "xl/workbook.xml"))
                .part("xl/_rels/workbook.xml.rels", relations("r1", "worksheet", "worksheets/sheet1.xml"))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='" + RELATIONS
                                + "'><sheets><sheet name='Sheet' sheetId='1' r:id='r1'/></sheets></workbook>")
                .part("xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>");
    }

    /** A file unzipped to its parts. */
    public static OfficeParts of(byte[] file) {
        OfficeParts all = new OfficeParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Adds or replaces a part. */
    public OfficeParts part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds or replaces a part. */
    public OfficeParts part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The content types of a file whose main part has this type. */
    public static String types(String part, String type) {
        return "<Types><Default Extension='xml' ContentType='application/xml'/><Override PartName='" + part
                + "' ContentType='" + type + "'/></Types>";
    }

    /** A list of one relation. */
    public static String relations(String id, String type, String target) {
        return "<Relationships><Relationship Id='" + id + "' Type='" + RELATIONS + "/" + type + "' Target='" + target
                + "'/></Relationships>";
    }
}
