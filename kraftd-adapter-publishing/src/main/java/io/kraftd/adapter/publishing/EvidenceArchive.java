package io.kraftd.adapter.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.json.KraftdJson;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.publishing.Evidence;
import io.kraftd.ports.publishing.UnpublishableException;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.ports.reading.UnreadableFileException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Evidence as a zip file: {@code manifest.json} with the case, its history, the versions it was made with and a list of
 * contents, and each content as {@code contents/<sha256>}. The same evidence gives the same bytes.
 */
public final class EvidenceArchive {
    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final int MOST_ENTRIES = 10_000;
    private static final String MANIFEST = "manifest.json";
    private static final String CONTENTS = "contents/";
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final ObjectMapper JSON = KraftdJson.newStrictMapper();

    /** What is in the archive; {@code name} is for people. */
    record Part(Sha256 sha256, long sizeBytes, String name) {}

    /** The list of everything. */
    record Manifest(
            String format, String madeWith, ProcurementCase head, List<CaseEvent> events, List<Part> contents) {}

    private EvidenceArchive() {}

    /** {@link UnpublishableException} when the contents are larger than 100 MB together. */
    static byte[] write(Evidence evidence) {
        long size =
                evidence.contents().values().stream().mapToLong(Content::size).sum();
        if (size > MOST_BYTES) {
            throw new UnpublishableException("an archive", List.of("contents of at most 100 MB together"));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, MANIFEST, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest(evidence)));
            for (Map.Entry<Sha256, Content> content : evidence.contents().entrySet()) {
                try (InputStream in = content.getValue().open()) {
                    add(zip, CONTENTS + content.getKey().hex(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Manifest manifest(Evidence evidence) {
        List<Part> parts = new ArrayList<>();
        evidence.contents()
                .forEach((hash, content) -> parts.add(
                        new Part(hash, content.size(), evidence.names().getOrDefault(hash, ""))));
        String version = Optional.ofNullable(EvidenceArchive.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
        return new Manifest("kraftd-evidence-1", "Kraftd " + version, evidence.head(), evidence.events(), parts);
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /**
     * The evidence of an archive, every content checked against its hash. {@link UnreadableFileException} when it is no such
     * archive, is damaged or was changed, or unpacks to more than 100 MB.
     */
    public static Evidence read(Content archive) {
        Map<String, byte[]> parts = unpack(archive);
        byte[] list = parts.get(MANIFEST);
        if (list == null) {
            throw broken("The file is no evidence of a case");
        }
        Manifest manifest = manifest(list);
        Map<Sha256, Content> contents = new LinkedHashMap<>();
        Map<Sha256, String> names = new LinkedHashMap<>();
        for (Part part : manifest.contents()) {
            byte[] bytes = parts.get(CONTENTS + part.sha256().hex());
            if (bytes == null || !Sha256.of(bytes).equals(part.sha256())) {
                throw broken("A content of the evidence is missing or was changed: " + part.name());
            }
            contents.put(part.sha256(), Content.of(bytes));
            names.put(part.sha256(), part.name());
        }
        return new Evidence(manifest.head(), manifest.events(), contents, names);
    }

    private static Manifest manifest(byte[] json) {
        try {
            return JSON.readValue(json, Manifest.class);
        } catch (JsonProcessingException e) {
            throw broken("The list of the evidence cannot be read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> unpack(Content archive) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(archive.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                left -= bytes.length;
                if (left < 0 || parts.size() >= MOST_ENTRIES) {
                    throw new UnreadableFileException(
                            Reason.DECOMPRESSION_LIMIT, "The evidence unpacks to more than 100 MB");
                }
                parts.put(entry.getName(), bytes);
            }
        } catch (IOException e) {
            throw broken("The file is no archive that can be read");
        }
        return parts;
    }

    private static UnreadableFileException broken(String message) {
        return new UnreadableFileException(Reason.CORRUPT_FILE, message);
    }
}
