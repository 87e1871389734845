package io.kraftd.adapter.reading.internal.pdf.file;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.DECOMPRESSION_LIMIT;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.TOO_MANY_PIXELS;

import io.kraftd.adapter.reading.internal.picture.JpegScans;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.cos.COSName;

/** How much one file may still unpack. Each stream counts once, however often it is unpacked again. */
final class StreamBudget {
    private static final long FLOOR = 1024 * 1024;
    private static final int CHECK_EVERY = 64 * 1024;
    private static final int MOST_BYTES_OF_PIXEL = 5;

    private final ReadingLimits limits;
    private final Deadline deadline;
    private long left;

    StreamBudget(ReadingLimits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
        this.left = limits.unpackedBytes();
    }

    Deadline deadline() {
        return deadline;
    }

    /** A buffer that refuses to grow past what a stream of this packed size may unpack to. */
    Buffer buffer(long packed) {
        return new Buffer(Math.min(limits.unpackedBytes(), Math.max(FLOOR, packed * limits.unpackedRatio())));
    }

    /** A buffer for a picture of so many pixels: white paper packs far better than text, so its ratio says nothing. */
    Buffer picture(long pixels) {
        allowPixels(pixels);
        return new Buffer(Math.min(limits.unpackedBytes(), Math.max(FLOOR, pixels * MOST_BYTES_OF_PIXEL)));
    }

    void spend(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw tooMuch();
        }
    }

    /** Refuses a picture of more pixels than are read. */
    void allowPixels(long pixels) {
        deadline.check();
        if (pixels > limits.pixels()) {
            throw new UnreadableFileException(
                    TOO_MANY_PIXELS, "A picture has more than the " + limits.pixels() + " pixels that are read.");
        }
    }

    /** Refuses a picture that takes too long to unpack, by its filter, its bytes, and its pixels. */
    void allowPicture(COSName filter, byte[] packed, long pixels) {
        allowPixels(pixels);
        if (PictureFilters.isJpeg(filter) && JpegScans.tooMany(packed, pixels)) {
            throw tooMuch();
        }
    }

    private static UnreadableFileException tooMuch() {
        return new UnreadableFileException(
                DECOMPRESSION_LIMIT, "The PDF unpacks to far more data than its size allows.");
    }

    /** Collects unpacked bytes. */
    final class Buffer extends ByteArrayOutputStream {
        private final long most;
        private int nextCheck = CHECK_EVERY;

        private Buffer(long most) {
            this.most = most;
        }

        @Override
        public synchronized void write(int b) {
            allow(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            allow(length);
            super.write(bytes, offset, length);
        }

        private void allow(int more) {
            if (count + (long) more > most) {
                throw tooMuch();
            }
            if (count >= nextCheck) {
                deadline.check();
                nextCheck = count + CHECK_EVERY;
            }
        }
    }
}
