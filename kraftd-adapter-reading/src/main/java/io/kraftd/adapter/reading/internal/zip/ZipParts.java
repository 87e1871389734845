package io.kraftd.adapter.reading.internal.zip;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.CORRUPT_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.DECOMPRESSION_LIMIT;

import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The parts of a zipped office file, unpacked one at a time and never past the limits. */
public final class ZipParts {
    private static final long FLOOR = 1024 * 1024;
    private static final int DEFLATED = 8;

    private final byte[] file;
    private final Map<String, ZipDirectory.Entry> entries;
    private final ReadingLimits limits;
    private final Deadline deadline;
    private long left;

    private ZipParts(byte[] file, Map<String, ZipDirectory.Entry> entries, ReadingLimits limits, Deadline deadline) {
        this.file = file;
        this.entries = entries;
        this.limits = limits;
        this.deadline = deadline;
        this.left = limits.unpackedBytes();
    }

    /** Reads the directory; {@link UnreadableFileException} when it is broken or has too many entries. */
    public static ZipParts of(byte[] file, ReadingLimits limits, Deadline deadline) {
        try {
            return new ZipParts(file, ZipDirectory.of(file, limits.entries()), limits, deadline);
        } catch (ZipDirectory.TooManyEntriesException e) {
            throw new UnreadableFileException(
                    DECOMPRESSION_LIMIT, "The file is made of more than " + limits.entries() + " parts.", e);
        } catch (ZipException e) {
            throw corrupt(e);
        }
    }

    /** All names, with {@code /} between folders. */
    public Set<String> names() {
        return entries.keySet();
    }

    /** The unpacked bytes of a part, as a stream that fails once they are too many. Missing parts are broken files. */
    public InputStream open(String name) {
        ZipDirectory.Entry entry = entries.get(name);
        if (entry == null) {
            throw corrupt(new ZipException("A part is missing"));
        }
        if (entry.encrypted() || (entry.method() != 0 && entry.method() != DEFLATED)) {
            throw corrupt(new ZipException("A part is packed in a way office files never are"));
        }
        InputStream packed = new ByteArrayInputStream(file, entry.start(), entry.packed());
        InputStream plain = entry.method() == 0 ? packed : new Inflated(packed);
        return new Counted(plain, Math.max(FLOOR, (long) entry.packed() * limits.unpackedRatio()));
    }

    /** The file is not what it says it is. */
    public static UnreadableFileException corrupt(Throwable cause) {
        return new UnreadableFileException(CORRUPT_FILE, "The file is damaged and cannot be read.", cause);
    }

    private static final class Inflated extends InflaterInputStream {
        private Inflated(InputStream packed) {
            super(packed, new Inflater(true));
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }

    private final class Counted extends InputStream {
        private final InputStream plain;
        private final long most;
        private long count;

        private Counted(InputStream plain, long most) {
            this.plain = plain;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            deadline.check();
            int read = plain.read(bytes, offset, length);
            if (read > 0) {
                count += read;
                left -= read;
            }
            if (count > most || left < 0) {
                throw new UnreadableFileException(
                        DECOMPRESSION_LIMIT, "The file unpacks to far more data than its size allows.");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            plain.close();
        }
    }
}
