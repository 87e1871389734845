package io.kraftd.ports.content;

import io.kraftd.domain.shared.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Compares bytes with their hash while they are read; those that are not the bytes of the hash end in an exception. */
final class CheckedBytes extends FilterInputStream {
    private final MessageDigest digest = Sha256.newDigest();
    private final Sha256 expected;
    private boolean ended;

    CheckedBytes(InputStream bytes, Sha256 expected) {
        super(bytes);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        if (one >= 0) {
            digest.update((byte) one);
        }
        return atEnd(one);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int many = in.read(into, from, most);
        if (many > 0) {
            digest.update(into, from, many);
        }
        return atEnd(many);
    }

    @Override
    public long skip(long most) throws IOException {
        return readNBytes((int) Math.min(most, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int atEnd(int read) throws IOException {
        if (read < 0 && !ended) {
            ended = true;
            if (!Sha256.ofDigest(digest.digest()).equals(expected)) {
                throw new IOException("The kept bytes are not those that were put");
            }
        }
        return read;
    }
}
