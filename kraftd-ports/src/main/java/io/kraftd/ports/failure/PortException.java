package io.kraftd.ports.failure;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a port could not do its work: a store, a vault, a service. Never used for an absence or a broken rule.
 * The message names the port and the operation, never a secret and never an address with credentials.
 */
public final class PortException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether trying again may help. */
    public enum Kind {
        /** An outage, throttling or a time-out: the same call may work later. */
        TRANSIENT,
        /** Refused, misconfigured or too large: the same call will fail again. */
        PERMANENT
    }

    private final Kind kind;
    private final @Nullable Duration retryAfter;

    private PortException(Kind kind, String message, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    /** An outage; a retry may help. */
    public static PortException outage(String message, @Nullable Throwable cause) {
        return new PortException(Kind.TRANSIENT, message, null, cause);
    }

    /** Too busy now; a retry may help after this time. */
    public static PortException busy(String message, Duration retryAfter, @Nullable Throwable cause) {
        return new PortException(Kind.TRANSIENT, message, retryAfter, cause);
    }

    /** Will fail again however often it is tried. */
    public static PortException permanent(String message, @Nullable Throwable cause) {
        return new PortException(Kind.PERMANENT, message, null, cause);
    }

    /** Whether a retry may help. */
    public boolean mayRetry() {
        return kind == Kind.TRANSIENT;
    }

    /** How long to wait before a retry, when the other side said so. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
