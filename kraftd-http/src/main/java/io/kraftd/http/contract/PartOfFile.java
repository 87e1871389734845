package io.kraftd.http.contract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of one range of a stream. */
final class PartOfFile extends FilterInputStream {
    private long left;

    private PartOfFile(InputStream in, long length) {
        super(in);
        this.left = length;
    }

    /** Closes the stream when the range does not lie in it. */
    static InputStream of(InputStream whole, ByteRange range) throws IOException {
        try {
            whole.skipNBytes(range.from());
        } catch (IOException | RuntimeException e) {
            whole.close();
            throw e;
        }
        return new PartOfFile(whole, range.length());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int count = super.read(into, offset, (int) Math.min(left, length));
        left -= Math.max(0, count);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(Math.min(left, count));
        left -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
