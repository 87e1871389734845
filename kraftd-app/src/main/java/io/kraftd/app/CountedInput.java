package io.kraftd.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how many bytes of it were read. */
final class CountedInput extends FilterInputStream {
    private long count;

    CountedInput(InputStream bytes) {
        super(bytes);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        count += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int many = in.read(into, from, most);
        count += Math.max(0, many);
        return many;
    }
}
