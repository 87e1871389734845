package io.kraftd.app.house;

import io.kraftd.app.samples.InvoicePdf;
import io.kraftd.app.samples.SampleDocuments;
import io.kraftd.app.samples.Zip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files nobody should send, and what they are answered with. */
record HostileFile(String filename, int status, String code, Supplier<byte[]> contents) {
    static List<HostileFile> all() {
        return List.of(
                new HostileFile("nothing.pdf", 422, "empty_file", () -> new byte[0]),
                new HostileFile("program.pdf", 415, "unsupported_type", HostileFile::program),
                new HostileFile("cut.pdf", 422, "corrupt_file", HostileFile::truncated),
                new HostileFile("locked.pdf", 415, "encrypted_file", HostileFile::encrypted),
                new HostileFile("huge.pdf", 413, "file_too_large", HostileFile::huge),
                new HostileFile("macros.xlsx", 415, "macros_not_allowed", HostileFile::macros),
                new HostileFile("bomb.docx", 413, "decompression_limit", HostileFile::bomb));
    }

    byte[] bytes() {
        return contents.get();
    }

    @Override
    public String toString() {
        return filename;
    }

    private static byte[] program() {
        byte[] file = new byte[4096];
        file[0] = 'M';
        file[1] = 'Z';
        file[0x3c] = (byte) 0x80;
        file[0x80] = 'P';
        file[0x81] = 'E';
        return file;
    }

    private static byte[] truncated() {
        byte[] whole = InvoicePdf.draw(SampleDocuments.INVOICE);
        return Arrays.copyOf(whole, whole.length / 4);
    }

    private static byte[] encrypted() {
        try (PDDocument document = Loader.loadPDF(InvoicePdf.draw(SampleDocuments.INVOICE));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] huge() {
        byte[] file = new byte[60 * 1024 * 1024];
        byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, file, 0, start.length);
        return file;
    }

    private static byte[] macros() {
        return Zip.of(parts(
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                "xl/workbook.xml",
                "<workbook/>",
                "xl/vbaProject.bin",
                "x"));
    }

    // why: in pieces, because 300 MB as one text are more than the tests have room for beside everything else.
    private static byte[] bomb() {
        String document = "word/document.xml";
        List<String> text = new ArrayList<>();
        text.add("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        text.addAll(Collections.nCopies(300, "<w:p><w:r><w:t>" + " ".repeat(1 << 20) + "</w:t></w:r></w:p>"));
        text.add("</w:body></w:document>");
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", document, "")
                .forEach((name, whole) -> parts.put(name, List.of(whole)));
        parts.put(document, text);
        return Zip.ofPieces(parts);
    }

    private static Map<String, String> parts(String mainType, String mainPart, String main, String... more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/%s" ContentType="%s"/></Types>""".formatted(mainPart, mainType));
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Target="%s" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""".formatted(mainPart));
        parts.put(mainPart, main);
        for (int part = 0; part < more.length; part += 2) {
            parts.put(more[part], more[part + 1]);
        }
        return parts;
    }
}
