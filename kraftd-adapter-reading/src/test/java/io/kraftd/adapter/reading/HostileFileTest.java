package io.kraftd.adapter.reading;

import static io.kraftd.adapter.reading.RawPdf.deflated;
import static io.kraftd.adapter.reading.RawPdf.latin;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.ARCHIVE_NOT_ALLOWED;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.CORRUPT_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.DECOMPRESSION_LIMIT;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.EMPTY_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.ENCRYPTED_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.MACROS_NOT_ALLOWED;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.OCR_UNAVAILABLE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.TOO_MANY_PAGES;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.UNSUPPORTED_TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.ports.reading.UnreadableFileException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFileTest {
    private static final long LONGEST = 2_000_000_000L;
    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"wrongFiles", "bombs", "crossReferences"})
    void what_cannot_be_read_is_refused_for_its_own_reason(String name, Reason reason, byte[] file) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> Reading.of(file))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.getMessage()).endsWith("."));

        assertThat(clock.getCurrentThreadCpuTime() - start).isLessThan(LONGEST);
    }

    static Stream<Arguments> wrongFiles() throws IOException {
        byte[] good = RawPdf.page("BT /F1 12 Tf 50 700 Td (Total) Tj ET").bytes();
        return Stream.of(
                arguments("nothing", EMPTY_FILE, new byte[0]),
                arguments("a renamed program", UNSUPPORTED_TYPE, latin("MZ\u0090\0\3\0\0\0\4\0\0\0")),
                arguments("another program", UNSUPPORTED_TYPE, latin("\u007fELF\2\1\1\0\0")),
                arguments("a script", UNSUPPORTED_TYPE, latin("#!/bin/sh\necho a,b\necho c,d\n")),
                arguments("prose", UNSUPPORTED_TYPE, latin("Dear Sir, we thank you.\nBest, A, and B, and C.\nYours\n")),
                arguments("a web page", UNSUPPORTED_TYPE, latin("<html><body>a</body></html>")),
                arguments("rich text", UNSUPPORTED_TYPE, latin("{\\rtf1 a}")),
                arguments("random bytes", UNSUPPORTED_TYPE, noise()),
                arguments(
                        "an archive",
                        ARCHIVE_NOT_ALLOWED,
                        new OfficeParts().part("a.pdf", good).bytes()),
                arguments("a packed file", ARCHIVE_NOT_ALLOWED, latin("\u001f\u008b\b\0\0\0\0\0")),
                arguments("a truncated PDF", CORRUPT_FILE, Arrays.copyOf(good, 60)),
                arguments("a PDF that is only a promise", CORRUPT_FILE, latin("%PDF-1.7\n%%EOF")),
                arguments("a blank PDF", EMPTY_FILE, RawPdf.page("").bytes()),
                arguments("a PDF with a password", ENCRYPTED_FILE, encryptedPdf("secret")),
                arguments("a workbook with a password", ENCRYPTED_FILE, encryptedPackage()),
                arguments("an old workbook with a password", ENCRYPTED_FILE, encryptedXls()),
                arguments("a workbook with macros", MACROS_NOT_ALLOWED, macroWorkbook()),
                arguments(
                        "a document with hidden macros",
                        MACROS_NOT_ALLOWED,
                        OfficeParts.document("")
                                .part("word/vbaProject.bin", "x")
                                .bytes()),
                arguments("an old workbook with macros", MACROS_NOT_ALLOWED, compound("Workbook", "_VBA_PROJECT_CUR")),
                arguments("an old text document", UNSUPPORTED_TYPE, compound("WordDocument")),
                arguments(
                        "a broken compound file",
                        CORRUPT_FILE,
                        latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 and no more")),
                arguments(
                        "a zip cut short",
                        CORRUPT_FILE,
                        Arrays.copyOf(OfficeParts.document("").bytes(), 300)),
                arguments(
                        "a document without a body",
                        CORRUPT_FILE,
                        new OfficeParts()
                                .part(
                                        "[Content_Types].xml",
                                        OfficeParts.types("/d.xml", "x.wordprocessingml.document.main+xml"))
                                .bytes()),
                arguments("a picture", OCR_UNAVAILABLE, latin("\u0089PNG\r\n\u001a\n....")));
    }

    static Stream<Arguments> bombs() {
        byte[] spaces = new byte[MEGABYTE];
        Arrays.fill(spaces, (byte) ' ');
        byte[] packed = deflated(spaces, 150);
        byte[] twice = deflated(deflated(spaces, 200));
        String cells = "<c t='inlineStr'><is><t>" + "x".repeat(100) + "</t></is></c>";
        return Stream.of(
                arguments(
                        "150 MB of spaces in a page",
                        DECOMPRESSION_LIMIT,
                        RawPdf.page("/Filter /FlateDecode", packed, "").bytes()),
                arguments(
                        "200 MB packed twice in a page",
                        DECOMPRESSION_LIMIT,
                        RawPdf.page("/Filter [/FlateDecode /FlateDecode]", twice, "")
                                .bytes()),
                arguments("forms that draw forms that draw forms", DECOMPRESSION_LIMIT, nestedForms()),
                arguments(
                        "a document of spaces",
                        DECOMPRESSION_LIMIT,
                        OfficeParts.document(" ".repeat(150 * MEGABYTE)).bytes()),
                arguments(
                        "a workbook of equal cells",
                        DECOMPRESSION_LIMIT,
                        OfficeParts.workbook("<sheetData><row>" + cells.repeat(300_000) + "</row></sheetData>")
                                .bytes()),
                arguments("a file of two thousand parts", DECOMPRESSION_LIMIT, manyParts()),
                arguments("a page tree that claims a billion pages", TOO_MANY_PAGES, manyPages()));
    }

    static Stream<Arguments> crossReferences() {
        String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
        String laughs = "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;&x;&x;&x;&x;&x;'>]>";
        return Stream.of(
                arguments(
                        "a document that asks for another file",
                        CORRUPT_FILE,
                        OfficeParts.document("")
                                .part("word/document.xml", entity + "<a>&x;</a>")
                                .bytes()),
                arguments(
                        "a workbook that asks for another file",
                        CORRUPT_FILE,
                        OfficeParts.workbook("")
                                .part("xl/workbook.xml", entity + "<a>&x;</a>")
                                .bytes()),
                arguments(
                        "a sheet that expands without end",
                        CORRUPT_FILE,
                        OfficeParts.workbook("")
                                .part("xl/worksheets/sheet1.xml", laughs + "<a>&y;</a>")
                                .bytes()),
                arguments(
                        "tables inside tables inside tables",
                        CORRUPT_FILE,
                        OfficeParts.document("<w:tbl><w:tr><w:tc>".repeat(500)).bytes()),
                arguments(
                        "a workbook that is its own part",
                        CORRUPT_FILE,
                        OfficeParts.workbook("")
                                .part(
                                        "xl/_rels/workbook.xml.rels",
                                        OfficeParts.relations("r1", "worksheet", "../../../x"))
                                .bytes()));
    }

    private static byte[] nestedForms() {
        RawPdf pdf = RawPdf.page("", latin("/X0 Do"), "/XObject << /X0 6 0 R >>");
        for (int i = 0; i < 15; i++) {
            int next = 7 + i;
            pdf.stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X0 " + next
                            + " 0 R >> >>",
                    latin("/X0 Do ".repeat(10)));
        }
        pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 600 800]", latin("n"));
        return pdf.bytes();
    }

    private static byte[] manyPages() {
        RawPdf pdf = new RawPdf();
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>");
        pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>");
        return pdf.bytes();
    }

    private static byte[] manyParts() {
        OfficeParts parts = OfficeParts.document("");
        for (int i = 0; i < 2000; i++) {
            parts.part("word/" + i + ".xml", "");
        }
        return parts.bytes();
    }

    private static byte[] macroWorkbook() {
        return OfficeParts.workbook("")
                .part(
                        "[Content_Types].xml",
                        OfficeParts.types("/xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
                .bytes();
    }

    private static byte[] encryptedPdf(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
    }

    private static byte[] encryptedPackage() throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(system)) {
                out.write(OfficeParts.workbook("").bytes());
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            system.writeFilesystem(file);
            return file.toByteArray();
        }
    }

    private static byte[] encryptedXls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("secret");
            Biff8EncryptionKey.setCurrentUserPassword("password");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] compound(String... entries) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            for (String entry : entries) {
                system.createDocument(new java.io.ByteArrayInputStream(new byte[8]), entry);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            system.writeFilesystem(file);
            return file.toByteArray();
        }
    }

    private static byte[] noise() {
        byte[] noise = new byte[4096];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }
}
