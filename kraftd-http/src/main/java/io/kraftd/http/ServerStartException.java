package io.kraftd.http;

/** The server could not begin to listen; the message is one sentence for the operator. */
public final class ServerStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
