package io.kraftd.adapter.memory;

import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that nobody else can reach. */
final class HeldBytes implements Content {
    private final byte[] bytes;
    private final Sha256 sha256;

    private HeldBytes(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = Sha256.of(bytes);
    }

    /** A copy, checked to be the bytes the content says it is; {@link IllegalArgumentException} when it is not. */
    static HeldBytes copyOf(Content content) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(content.size())];
        try (InputStream in = content.open()) {
            if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new EOFException("fewer bytes than announced");
            }
        }
        HeldBytes held = new HeldBytes(bytes);
        if (!held.sha256.equals(content.sha256())) {
            throw new IllegalArgumentException("The bytes do not have the hash they come with");
        }
        return held;
    }

    @Override
    public Sha256 sha256() {
        return sha256;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
