package io.kraftd.ports.reading;

import java.util.Locale;

/** The file itself cannot be read, now or later; the reason says why. Not an outage. */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read; {@link #code()} is what clients may rely on. */
    public enum Reason {
        EMPTY_FILE,
        UNSUPPORTED_TYPE,
        ARCHIVE_NOT_ALLOWED,
        MACROS_NOT_ALLOWED,
        ENCRYPTED_FILE,
        CORRUPT_FILE,
        TOO_MANY_PAGES,
        TOO_MANY_CELLS,
        DECOMPRESSION_LIMIT,
        TOO_MANY_PIXELS,
        OCR_UNAVAILABLE;

        /** The stable lower-case code, such as {@code encrypted_file}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;
    private final String sentence;

    /** {@code message} is one sentence for the person who uploaded the file; it names no library and no path. */
    public UnreadableFileException(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.sentence = message;
    }

    /** As above, keeping what the reader stumbled over. */
    public UnreadableFileException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.sentence = message;
    }

    /** Why, as one sentence for the person who uploaded the file. */
    @Override
    public String getMessage() {
        return sentence;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
