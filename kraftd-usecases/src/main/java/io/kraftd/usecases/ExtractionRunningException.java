package io.kraftd.usecases;

/** The document is being read right now by another request or instance. */
public final class ExtractionRunningException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExtractionRunningException() {
        super("The document is being read already");
    }
}
