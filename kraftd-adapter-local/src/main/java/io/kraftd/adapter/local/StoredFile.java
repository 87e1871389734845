package io.kraftd.adapter.local;

import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** A kept file, whose bytes are checked while they are read: what a disk has damaged ends in an {@link IOException}. */
record StoredFile(Sha256 sha256, long size, Path path) implements Content {
    @Override
    public InputStream open() throws IOException {
        return new Checked(Files.newInputStream(path), sha256);
    }

    private static final class Checked extends FilterInputStream {
        private final MessageDigest digest = Sha256.newDigest();
        private final Sha256 expected;
        private boolean ended;

        Checked(InputStream bytes, Sha256 expected) {
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
}
