package io.kraftd.adapter.reading.internal.sheet;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.MACROS_NOT_ALLOWED;

import io.kraftd.adapter.reading.internal.CellCount;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;

/** A look over the records of an XLS workbook stream ([MS-XLS] 2.3), before anything is built from them. */
final class XlsRecords {
    private static final int FILE_PASS = 0x2F;
    private static final int BOUND_SHEET = 0x85;
    private static final int MULTIPLE_NUMBERS = 0xBD;
    private static final int MULTIPLE_BLANKS = 0xBE;
    private static final int MACRO_SHEET = 1;
    private static final int SHEET_TYPE = 5;
    // why: POI holds the whole workbook in memory, four times what its cells take once they are read
    private static final int SHARE = 4;
    private static final int CHECK_EVERY = 4096;

    private final CellCount cells;
    private int sheets;
    private boolean encrypted;

    private XlsRecords(CellCount cells) {
        this.cells = cells;
    }

    /** Walks all records; {@link UnreadableFileException} for too many cells and for sheets of macros. */
    static XlsRecords scan(InputStream workbook, ReadingLimits limits, Deadline deadline) throws IOException {
        XlsRecords records = new XlsRecords(new CellCount(Math.max(1, limits.cells() / SHARE), deadline));
        byte[] head = workbook.readNBytes(4);
        for (int i = 0; head.length == 4; i++) {
            if (i % CHECK_EVERY == 0) {
                deadline.check();
            }
            int length = word(head, 2);
            records.record(word(head, 0), workbook.readNBytes(length), length);
            head = workbook.readNBytes(4);
        }
        return records;
    }

    int sheets() {
        return sheets;
    }

    /** Encrypted, if only with the password every program knows. */
    boolean encrypted() {
        return encrypted;
    }

    private void record(int kind, byte[] body, int length) {
        switch (kind) {
            case FILE_PASS -> encrypted = true;
            case BOUND_SHEET -> sheet(body);
            case MULTIPLE_NUMBERS -> count((length - 6) / 6);
            case MULTIPLE_BLANKS -> count((length - 6) / 2);
            case 0x03, 0x04, 0x05, 0x06, 0xD6, 0xFD, 0x201, 0x203, 0x204, 0x205, 0x27E, 0x406 -> count(1);
            default -> {}
        }
    }

    private void sheet(byte[] body) {
        sheets++;
        if (!encrypted && body.length > SHEET_TYPE && body[SHEET_TYPE] == MACRO_SHEET) {
            throw new UnreadableFileException(MACROS_NOT_ALLOWED, "The workbook has a sheet of macros.");
        }
    }

    private void count(int more) {
        for (int i = 0; i < more; i++) {
            cells.add();
        }
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
}
