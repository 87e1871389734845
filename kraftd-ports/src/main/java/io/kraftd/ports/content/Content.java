package io.kraftd.ports.content;

import io.kraftd.domain.shared.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/** Immutable bytes with their hash. May lie in memory or in a file, so it is opened as often as it is read. */
public interface Content {
    /** The hash of all bytes. */
    Sha256 sha256();

    /** How many bytes. */
    long size();

    /** A fresh stream from the first byte; the caller closes it. */
    InputStream open() throws IOException;

    /** Bytes held in memory; copied, so that nobody can change them afterwards. */
    static Content of(byte[] bytes) {
        byte[] own = bytes.clone();
        return new Known(Sha256.of(own), own.length, () -> new ByteArrayInputStream(own));
    }

    /**
     * Bytes that lie somewhere, compared with their hash while they are read: what was damaged there ends in an
     * {@link IOException}.
     */
    static Content checked(Sha256 sha256, long size, Opener opener) {
        return new Known(sha256, size, () -> new CheckedBytes(opener.open(), sha256));
    }

    /** Opens bytes anew. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /** A file that nobody changes while this is in use; read once to be hashed. */
    static Content ofFile(Path file) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            long size = in.transferTo(OutputStream.nullOutputStream());
            return new Known(Sha256.ofDigest(digest.digest()), size, () -> Files.newInputStream(file));
        }
    }
}
