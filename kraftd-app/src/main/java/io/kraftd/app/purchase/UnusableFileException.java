package io.kraftd.app.purchase;

import java.nio.file.Path;

/** A file that was named on the command line cannot be used. */
public final class UnusableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableFileException(Path file, String why) {
        super(file + ": " + why);
    }
}
