package io.kraftd.usecases;

/** The link was never given for this, or its time is over. Says nothing more, on purpose. */
public final class LinkEndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LinkEndedException() {
        super("The link is not valid any more; ask for a new one");
    }
}
