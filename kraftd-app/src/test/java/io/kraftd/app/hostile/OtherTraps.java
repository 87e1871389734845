package io.kraftd.app.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kraftd.app.samples.InvoicePdf;
import io.kraftd.app.samples.QuotationXlsx;
import io.kraftd.app.samples.SampleDocuments;
import io.kraftd.app.samples.Zip;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.zip.CRC32;

/** Pictures that grow, pages that act, tables that compute, and good files gone bad. Keys end in the extension. */
final class OtherTraps {
    private OtherTraps() {}

    static Map<String, IntFunction<byte[]>> all(Trap trap) {
        Map<String, IntFunction<byte[]>> all = new LinkedHashMap<>();
        all.put("png bomb.png", n -> png(60_000, 60_000, n));
        all.put("png of no size.png", n -> png(0, -1, n));
        all.put("gif of any size.gif", n -> text("GIF89a\377\377\377\377\367\0\0" + n));
        all.put("jpeg header.jpg", n -> bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, n & 0x7f));
        all.put("tiff loop.tif", n -> bytes('I', 'I', 42, 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0, n & 0x7f));
        all.put("svg with a script.svg", n -> text("""
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"><script>fetch('%s')</script>\
                <image x:href="%s"/><text>%d</text></svg>""".formatted(trap.address(), trap.address(), n)));
        all.put(
                "html with a script.html",
                n -> text("<html><script src='%s'></script><img src='%s'>%d</html>"
                        .formatted(trap.address(), trap.address(), n)));
        all.put(
                "html called csv.csv",
                n -> text("<html><iframe src='%s'></iframe>,%d</html>".formatted(trap.address(), n)));
        all.put("xml with entities.xml", n -> text("""
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "%s"><!ENTITY f SYSTEM "%s">]>\
                <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">&e;&f;%d</Invoice>""".formatted(trap.secretAddress(), trap.address(), n)));
        all.put(
                "csv of formulas.csv",
                n -> text(
                        "item,description,qty,price\n1,=cmd|' /C calc'!A0,1,%d\n2,@SUM(1),2,3\n3,+1+1,1,1\n4,-2+3,1,1\n"
                                .formatted(n)));
        all.put("csv of one line.csv", n -> text("a,".repeat(4_000_000) + n));
        all.put("csv of quotes.csv", n -> text("\"".repeat(1_000_001) + n));
        all.put("zip in a zip.zip", n -> Zip.of(Map.of("inner.xlsx", "PK\003\004" + n)));
        all.put("slip.zip", n -> slip(trap, n));
        all.put("macro.doc", n -> bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, n & 0x7f));
        all.put("noise.pdf", n -> noise("%PDF-1.7\n", n));
        all.put("noise.xlsx", n -> noise("PK\003\004", n));
        all.put("cut.pdf", n -> cut(InvoicePdf.draw(SampleDocuments.INVOICE), n));
        all.put("flipped.pdf", n -> flipped(InvoicePdf.draw(SampleDocuments.INVOICE), n));
        all.put("flipped.xlsx", n -> flipped(QuotationXlsx.write(SampleDocuments.QUOTATION), n));
        all.put(
                "two in one.pdf",
                n -> joined(
                        InvoicePdf.draw(SampleDocuments.INVOICE), QuotationXlsx.write(SampleDocuments.QUOTATION), n));
        return all;
    }

    private static byte[] png(int width, int height, int n) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'));
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        chunk(file, "IHDR", header);
        chunk(file, "tEXt", ("Comment\0" + n).getBytes(UTF_8));
        chunk(file, "IDAT", RawPdf.packed(8 << 20, 1));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(UTF_8));
        sum.update(bytes);
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.writeInt(bytes.length);
            out.writeBytes(name);
            out.write(bytes);
            out.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] slip(Trap trap, int n) {
        Map<String, String> parts = new LinkedHashMap<>();
        trap.escapes().forEach(name -> parts.put(name, "written " + n));
        return Zip.of(parts);
    }

    private static byte[] noise(String start, int n) {
        byte[] bytes = new byte[20_000 + n];
        new Random(n).nextBytes(bytes);
        return joined(start.getBytes(UTF_8), bytes, n);
    }

    private static byte[] cut(byte[] whole, int n) {
        return Arrays.copyOf(whole, 1 + whole.length * (1 + n % 40) / 42);
    }

    private static byte[] flipped(byte[] whole, int n) {
        Random random = new Random(n);
        for (int flip = 0; flip < 12; flip++) {
            whole[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return whole;
    }

    private static byte[] joined(byte[] first, byte[] second, int n) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        both.writeBytes(Integer.toString(n).getBytes(UTF_8));
        return both.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }
}
