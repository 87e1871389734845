package io.kraftd.json.moving;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/** Puts a content together again, part by part, in a file that is gone afterwards. */
final class ContentParts implements AutoCloseable {
    private final ContentStore contents;
    private final boolean adds;
    private final Path together;
    private OutputStream out;
    private EmailAddress owner = new EmailAddress("nobody@example.com");
    private Sha256 sha256 = Sha256.of(new byte[0]);

    ContentParts(ContentStore contents, boolean adds) throws IOException {
        this.contents = contents;
        this.adds = adds;
        this.together = Files.createTempFile("kraftd-content", "");
        this.out = Files.newOutputStream(together);
    }

    /** Takes one part; whether it was the last one. */
    boolean add(JsonNode line) throws IOException {
        owner = Lines.owner(line);
        try {
            sha256 = new Sha256(line.path(Lines.SHA256).asText());
            out.write(Base64.getDecoder().decode(line.path(Lines.DATA).asText()));
        } catch (IllegalArgumentException damaged) {
            throw new NotAnExportException("A content in the file is damaged", damaged);
        }
        return line.path(Lines.LAST).asBoolean();
    }

    /** Keeps the content, or compares it with the one that is there. */
    Placing.Outcome place() throws IOException {
        out.close();
        try {
            return placed(Content.ofFile(together));
        } finally {
            out = Files.newOutputStream(together);
        }
    }

    private Placing.Outcome placed(Content content) throws IOException {
        if (!content.sha256().equals(sha256)) {
            throw new NotAnExportException("A content in the file does not have the hash it comes with", null);
        }
        Optional<Content> there = contents.find(owner, sha256);
        if (adds) {
            // why: also what is there, so that nobody sweeps it away before its head arrives.
            contents.put(owner, content);
        }
        if (there.isEmpty()) {
            return adds ? Placing.Outcome.ADDED : Placing.Outcome.DIFFERS;
        }
        return hash(there.get()).equals(sha256) ? Placing.Outcome.SAME : Placing.Outcome.DIFFERS;
    }

    private static Sha256 hash(Content content) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        try (InputStream in = new DigestInputStream(content.open(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.ofDigest(digest.digest());
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(together);
    }
}
