package io.kraftd.adapter.reading.internal.pdf.file;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.CORRUPT_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.ENCRYPTED_FILE;

import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** An open PDF whose streams unpack within the limits. */
public final class PdfFile implements Closeable {
    private final PDDocument document;

    private PdfFile(PDDocument document) {
        this.document = document;
    }

    /** Opens with the empty user password. */
    public static PdfFile open(byte[] bytes, ReadingLimits limits, Deadline deadline) throws IOException {
        try {
            return new PdfFile(
                    new BoundedParser(new WatchedBytes(bytes, deadline), new StreamBudget(limits, deadline)).parse());
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException(
                    ENCRYPTED_FILE, "The PDF is protected by a password. Upload a copy without one.", e);
        }
    }

    /** The open document. */
    public PDDocument document() {
        return document;
    }

    /** The file is no PDF that can be read. */
    public static UnreadableFileException corrupt(Throwable cause) {
        return new UnreadableFileException(CORRUPT_FILE, "The PDF is damaged and cannot be read.", cause);
    }

    @Override
    @SuppressWarnings("deprecation")
    public void close() throws IOException {
        document.close();
        // why: PDFBox keeps every name of every file for ever, and a hostile file is full of names
        COSName.clearResources();
    }

    /** Bytes that can be read only while there is time: a damaged file sends the parser over them again and again. */
    private static final class WatchedBytes extends RandomAccessReadBuffer {
        private static final int CHECK_EVERY = 64 * 1024;

        private final Deadline deadline;
        private int reads;

        private WatchedBytes(byte[] bytes, Deadline deadline) {
            super(bytes);
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            if (++reads % CHECK_EVERY == 0) {
                deadline.check();
            }
            return super.read();
        }
    }
}
