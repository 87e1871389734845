package io.kraftd.json.moving;

import org.jspecify.annotations.Nullable;

/** A file is no export, or was altered; nothing of the line that shows it was taken. */
public final class NotAnExportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAnExportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
