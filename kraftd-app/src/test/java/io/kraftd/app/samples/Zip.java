package io.kraftd.app.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs text parts, the same bytes each time. */
public final class Zip {
    private Zip() {}

    /** The zip file with these parts in their order. */
    public static byte[] of(Map<String, String> parts) {
        Map<String, List<String>> whole = new LinkedHashMap<>();
        parts.forEach((name, text) -> whole.put(name, List.of(text)));
        return ofPieces(whole);
    }

    /** The same of parts in pieces, none of which is ever whole in memory. */
    public static byte[] ofPieces(Map<String, List<String>> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, List<String>> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                for (String piece : part.getValue()) {
                    zip.write(piece.getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
