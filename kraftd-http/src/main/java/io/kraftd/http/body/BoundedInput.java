package io.kraftd.http.body;

import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.Problems;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/**
 * A request body that may not grow beyond a size nor drip below a pace. Closing it leaves the connection alone, so that an
 * error can still be answered.
 */
final class BoundedInput extends FilterInputStream {
    private static final long SLOWEST_BYTES_PER_SECOND = 4 * 1024;

    private final long most;
    private final Problem tooLarge;
    private final long startedNanos = System.nanoTime();
    private final Duration patience;
    private long received;

    /** {@code patience} is how long nothing has to arrive before the pace counts. */
    BoundedInput(InputStream in, long most, Problem tooLarge, Duration patience) {
        super(in);
        this.most = most;
        this.tooLarge = tooLarge;
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = readInTime(buffer, offset, length);
        received += Math.max(count, 0);
        if (received > most) {
            throw tooLarge.exception();
        }
        if (secondsSpent() > patience.toSeconds() + received / SLOWEST_BYTES_PER_SECOND) {
            throw Problems.tooSlow().exception();
        }
        return count;
    }

    @Override
    public void close() {
        // why: the connection is the server's to close, after the answer.
    }

    private int readInTime(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            if (e.getCause() instanceof TimeoutException) {
                throw Problems.tooSlow().exception();
            }
            throw e;
        }
    }

    private long secondsSpent() {
        return Duration.ofNanos(System.nanoTime() - startedNanos).toSeconds();
    }
}
