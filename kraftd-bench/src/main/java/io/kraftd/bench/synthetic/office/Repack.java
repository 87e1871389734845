package io.kraftd.bench.synthetic.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** Takes the clock out of office files, so that the same seed gives the same bytes. */
final class Repack {
    private static final FileTime THEN = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private Repack() {}

    /** Names the author and fixes the date of creation. */
    static void sign(POIXMLProperties properties, String author) throws IOException {
        try {
            properties.getCoreProperties().setCreator(author);
            properties.getCoreProperties().setCreated("2026-01-01T00:00:00Z");
        } catch (InvalidFormatException e) {
            throw new IOException("The date of creation was refused.", e);
        }
    }

    /** The same package with every entry dated alike. */
    static byte[] undated(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry undated = new ZipEntry(entry.getName());
                undated.setLastModifiedTime(THEN);
                zip.putNextEntry(undated);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
