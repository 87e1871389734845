package io.kraftd.adapter.reading.internal.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;

/** The central directory of a zip file (APPNOTE.TXT 6.3, sections 4.3.6 to 4.3.16), which alone says what the file holds. */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int LOCATOR_SIZE = 20;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int EXTRA_64 = 1;
    private static final long SEE_EXTRA = 0xFFFFFFFFL;
    private static final int UTF_8_NAME = 1 << 11;

    private final ByteBuffer file;

    private ZipDirectory(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Where the packed bytes of one part lie.
     *
     * @param method 0 stored, 8 deflated
     */
    record Entry(int start, int packed, int method, boolean encrypted) {}

    /** The parts by name. {@link ZipException} when the directory is broken or has more than {@code most} entries. */
    static Map<String, Entry> of(byte[] bytes, int most) throws ZipException {
        try {
            return new ZipDirectory(bytes).entries(most);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
            ZipException broken = new ZipException("The directory points outside the file");
            broken.initCause(e);
            throw broken;
        }
    }

    private Map<String, Entry> entries(int most) throws ZipException {
        int end = end();
        long start = unsigned(end + 16);
        long count = file.getShort(end + 10) & 0xFFFF;
        if (start == SEE_EXTRA || count == 0xFFFF) {
            int end64 = end64(end);
            count = file.getLong(end64 + 32);
            start = file.getLong(end64 + 48);
        }
        if (count > most) {
            throw new TooManyEntriesException();
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        int at = Math.toIntExact(start);
        for (long i = 0; i < count; i++) {
            at = entry(at, entries);
        }
        return entries;
    }

    private int entry(int at, Map<String, Entry> entries) throws ZipException {
        expect(at, CENTRAL);
        int nameLength = file.getShort(at + 28) & 0xFFFF;
        int extraLength = file.getShort(at + 30) & 0xFFFF;
        int commentLength = file.getShort(at + 32) & 0xFFFF;
        int flags = file.getShort(at + 8);
        int extra = at + CENTRAL_SIZE + nameLength;
        long packed = unsigned(at + 20);
        long local = unsigned(at + 42);
        int in64 = extra64(extra, extraLength) + (unsigned(at + 24) == SEE_EXTRA ? 8 : 0);
        if (packed == SEE_EXTRA) {
            packed = file.getLong(in64);
            in64 += 8;
        }
        if (local == SEE_EXTRA) {
            local = file.getLong(in64);
        }
        String name = name(at + CENTRAL_SIZE, nameLength, flags);
        int data = data(Math.toIntExact(local));
        Entry entry = new Entry(data, Math.toIntExact(packed), file.getShort(at + 10), (flags & 1) != 0);
        if (data + packed > file.capacity() || entries.put(name, entry) != null) {
            throw new ZipException("A part lies outside the file or is there twice");
        }
        return extra + extraLength + commentLength;
    }

    private int data(int local) throws ZipException {
        expect(local, LOCAL);
        return local + LOCAL_SIZE + (file.getShort(local + 26) & 0xFFFF) + (file.getShort(local + 28) & 0xFFFF);
    }

    private int end() throws ZipException {
        int first = Math.max(0, file.capacity() - END_SIZE - LONGEST_COMMENT);
        for (int at = file.capacity() - END_SIZE; at >= first; at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("No end of the directory");
    }

    private int end64(int end) throws ZipException {
        expect(end - LOCATOR_SIZE, LOCATOR_64);
        int end64 = Math.toIntExact(file.getLong(end - LOCATOR_SIZE + 8));
        expect(end64, END_64);
        return end64;
    }

    private int extra64(int from, int length) {
        int at = from;
        while (at + 4 <= from + length && file.getShort(at) != EXTRA_64) {
            at += 4 + (file.getShort(at + 2) & 0xFFFF);
        }
        return at + 4;
    }

    private String name(int at, int length, int flags) {
        byte[] name = new byte[length];
        file.get(at, name);
        Charset charset = (flags & UTF_8_NAME) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return new String(name, charset).replace('\\', '/');
    }

    private void expect(int at, int signature) throws ZipException {
        if (file.getInt(at) != signature) {
            throw new ZipException("The directory is broken");
        }
    }

    private long unsigned(int at) {
        return file.getInt(at) & 0xFFFFFFFFL;
    }

    /** More entries than allowed. */
    static final class TooManyEntriesException extends ZipException {
        private static final long serialVersionUID = 1L;
    }
}
