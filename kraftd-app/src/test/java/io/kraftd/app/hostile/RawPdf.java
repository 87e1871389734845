package io.kraftd.app.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** A PDF written object by object. Object 1 is the catalogue, 2 the pages, 3 the only page, 4 its content. */
final class RawPdf {
    private final List<byte[]> objects = new ArrayList<>();

    /** A page with this content; the two texts are put into the catalogue and the page. */
    static RawPdf page(String content, String inCatalogue, String inPage) {
        return new RawPdf()
                        .object("<< /Type /Catalog /Pages 2 0 R " + inCatalogue + " >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                                + "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> "
                                + inPage + " >>")
                        .stream("", content.getBytes(ISO_8859_1));
    }

    RawPdf object(String text) {
        objects.add(text.getBytes(ISO_8859_1));
        return this;
    }

    RawPdf stream(String entries, byte[] bytes) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(("<< /Length " + bytes.length + " " + entries + " >>\nstream\n").getBytes(ISO_8859_1));
        object.writeBytes(bytes);
        object.writeBytes("\nendstream".getBytes(ISO_8859_1));
        objects.add(object.toByteArray());
        return this;
    }

    byte[] write() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(ISO_8859_1));
        List<Integer> places = new ArrayList<>();
        for (int number = 1; number <= objects.size(); number++) {
            places.add(file.size());
            file.writeBytes((number + " 0 obj\n").getBytes(ISO_8859_1));
            file.writeBytes(objects.get(number - 1));
            file.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
        }
        int table = file.size();
        StringBuilder end = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> end.append("%010d 00000 n \n".formatted(place)));
        end.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        end.append(table).append("\n%%EOF\n");
        file.writeBytes(end.toString().getBytes(ISO_8859_1));
        return file.toByteArray();
    }

    /** So many times a byte, packed as often as said. */
    static byte[] packed(int size, int times) {
        byte[] bytes = new byte[size];
        java.util.Arrays.fill(bytes, (byte) ' ');
        for (int time = 0; time < times; time++) {
            bytes = deflated(bytes);
        }
        return bytes;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
