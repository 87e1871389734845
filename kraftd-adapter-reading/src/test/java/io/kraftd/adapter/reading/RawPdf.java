package io.kraftd.adapter.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Writes a PDF object by object, so that it can be as wrong as a test needs it. Object 1 is the catalog, 2 the page tree. */
public final class RawPdf {
    private final List<byte[]> objects = new ArrayList<>();

    /** Adds an object and gives its number. */
    public int object(String body) {
        objects.add(latin(body));
        return objects.size();
    }

    /** Adds a stream with the entries its dictionary has besides the length. */
    public int stream(String entries, byte[] data) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(latin("<< " + entries + " /Length " + data.length + " >>\nstream\n"));
        body.writeBytes(data);
        body.writeBytes(latin("\nendstream"));
        objects.add(body.toByteArray());
        return objects.size();
    }

    /** A page of 600 x 800 points with this content and a font F1 (Helvetica). */
    public static RawPdf page(String content) {
        return page("", latin(content), "/Font << /F1 5 0 R >>");
    }

    /** A page with packed content and these resources, of which object 5 is Helvetica. */
    public static RawPdf page(String filter, byte[] content, String resources) {
        RawPdf pdf = new RawPdf();
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << " + resources
                + " >> >>");
        pdf.stream(filter, content);
        pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        return pdf;
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(latin("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", file.size()));
            file.writeBytes(latin((i + 1) + " 0 obj\n"));
            file.writeBytes(objects.get(i));
            file.writeBytes(latin("\nendobj\n"));
        }
        int xref = file.size();
        file.writeBytes(latin("xref\n0 " + (objects.size() + 1) + "\n" + table + "trailer\n<< /Size "
                + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + xref + "\n%%EOF"));
        return file.toByteArray();
    }

    /** Characters as bytes of the same number. */
    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Packs bytes as {@code /FlateDecode} unpacks them. */
    public static byte[] deflated(byte[] plain) {
        return deflated(plain, 1);
    }

    /** Packs so many repetitions of the bytes. */
    public static byte[] deflated(byte[] plain, int times) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int i = 0; i < times; i++) {
            deflater.setInput(plain);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
