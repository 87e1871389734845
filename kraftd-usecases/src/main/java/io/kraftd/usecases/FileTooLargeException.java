package io.kraftd.usecases;

/** The file is larger than is accepted. */
public final class FileTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long mostBytes;

    FileTooLargeException(long mostBytes) {
        super("The file is larger than " + mostBytes + " bytes");
        this.mostBytes = mostBytes;
    }

    /** The most that is accepted, in bytes. */
    public long mostBytes() {
        return mostBytes;
    }
}
