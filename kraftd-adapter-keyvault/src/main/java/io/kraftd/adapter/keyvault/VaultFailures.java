package io.kraftd.adapter.keyvault;

import com.azure.core.exception.ClientAuthenticationException;
import com.azure.core.exception.HttpResponseException;
import com.azure.core.http.HttpHeaderName;
import io.kraftd.ports.failure.PortException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What went wrong with the vault, as the port says it. The SDK's own exceptions go no further: they may quote an answer, and
 * an answer may hold a secret.
 */
final class VaultFailures {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int DEEPEST = 16;

    private VaultFailures() {}

    static <T> T translating(Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException failure) {
            throw translated(failure);
        }
    }

    /** Empty for 404, which is the vault saying that there is nothing; everything else is thrown on. */
    static <T> Optional<T> unlessMissing(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (HttpResponseException failure) {
            if (status(failure) == 404) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private static PortException translated(RuntimeException failure) {
        if (failure instanceof HttpResponseException refused && status(refused) != 0) {
            return refused(refused);
        }
        if (failure instanceof ClientAuthenticationException) {
            return PortException.permanent("Azure does not know who this process is, so it cannot ask Key Vault", null);
        }
        return PortException.outage("Key Vault cannot be reached (" + kind(failure) + ")", null);
    }

    private static PortException refused(HttpResponseException refused) {
        int status = status(refused);
        return switch (status) {
            case 401 -> PortException.permanent("Key Vault does not accept this process's identity (401)", null);
            case 403 -> PortException.permanent("Key Vault does not let this process read its secrets (403)", null);
            case 429 -> PortException.busy("Key Vault is asked too often (429)", retryAfter(refused), null);
            default ->
                status >= 500 || status == 408
                        ? PortException.outage("Key Vault is not available (" + status + ")", null)
                        : PortException.permanent("Key Vault refuses the question (" + status + ")", null);
        };
    }

    private static int status(HttpResponseException failure) {
        return failure.getResponse() == null ? 0 : failure.getResponse().getStatusCode();
    }

    // why: the header may hold a date too, which this service does not send; a guess only means another try.
    private static Duration retryAfter(HttpResponseException failure) {
        String seconds = failure.getResponse().getHeaders().getValue(HttpHeaderName.RETRY_AFTER);
        return seconds != null && seconds.matches("[0-9]{1,5}") ? Duration.ofSeconds(Long.parseLong(seconds)) : SOON;
    }

    /** The class of the I/O failure, which tells a closed port from a certificate that is not trusted; never its text. */
    private static String kind(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof IOException) {
                return cause.getClass().getSimpleName();
            }
            cause = cause.getCause();
        }
        return failure.getClass().getSimpleName();
    }
}
