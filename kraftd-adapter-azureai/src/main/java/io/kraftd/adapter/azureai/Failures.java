package io.kraftd.adapter.azureai;

import com.azure.core.exception.ClientAuthenticationException;
import com.azure.core.exception.HttpResponseException;
import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpResponse;
import com.azure.core.models.ResponseError;
import io.kraftd.ports.failure.PortException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the SDK throws, as the ports say it: with the service's status and code. Its exceptions go no further, because they
 * quote answers, and an answer may hold what was asked.
 */
final class Failures {
    private static final Pattern CODE = Pattern.compile("[\\w.-]{1,60}");
    private static final Pattern INNER_CODE = Pattern.compile("errorCode: \\[([\\w.-]{1,60})]");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,5}");
    private static final int DEEPEST = 16;

    private final String service;

    /** {@code service} as people call it, such as {@code Document Intelligence}. */
    Failures(String service) {
        this.service = service;
    }

    PortException translated(RuntimeException failure) {
        if (failure instanceof PortException ours) {
            return ours;
        }
        Optional<HttpResponseException> answer = in(failure, HttpResponseException.class);
        if (answer.isPresent() && answer.get().getResponse() != null) {
            return answered(answer.get(), answer.get().getResponse());
        }
        if (in(failure, ClientAuthenticationException.class).isPresent()) {
            return PortException.permanent(
                    "Azure does not know who this process is, so it cannot ask " + service, null);
        }
        if (answer.isPresent()) {
            return PortException.permanent(service + " gave up" + code(answer.get()), null);
        }
        return unanswered(failure)
                .map(kind -> PortException.outage(service + " cannot be reached (" + kind + ")", null))
                .orElseGet(() -> notUnderstood(failure));
    }

    /** An answer that says nothing we know. */
    PortException notUnderstood(RuntimeException failure) {
        return PortException.permanent(
                service + " answered what cannot be understood ("
                        + failure.getClass().getSimpleName() + ")",
                null);
    }

    /** Whether the service did not begin what it was asked for: it said so, or was not even connected to. */
    static boolean neverBegun(RuntimeException failure) {
        return in(failure, HttpResponseException.class)
                .map(answer -> answer.getResponse() != null)
                .orElseGet(() -> in(failure, ConnectException.class).isPresent());
    }

    private PortException answered(HttpResponseException answer, HttpResponse response) {
        int status = response.getStatusCode();
        String said = " (" + status + code(answer) + ")";
        return switch (status) {
            case 401 ->
                PortException.permanent(service + " does not accept this process's key or identity" + said, null);
            case 403 -> PortException.permanent(service + " does not let this process use it" + said, null);
            case 429 -> later(service + " is asked too often" + said, response);
            case 408 -> later(service + " is too slow" + said, response);
            default -> other(status, said, response);
        };
    }

    private PortException other(int status, String said, HttpResponse response) {
        if (status >= 500) {
            return later(service + " is not available" + said, response);
        }
        return PortException.permanent(
                service + (status < 400 ? " answered what cannot be understood" : " refuses what it was asked") + said,
                null);
    }

    // why: the header may hold a date too, which these services do not send.
    private static PortException later(String message, HttpResponse response) {
        String seconds = response.getHeaders().getValue(HttpHeaderName.RETRY_AFTER);
        return seconds != null && SECONDS.matcher(seconds).matches()
                ? PortException.busy(message, Duration.ofSeconds(Long.parseLong(seconds)), null)
                : PortException.outage(message, null);
    }

    /** The service's own word for the reason, the more exact one where it gives two; never its sentences. */
    private static String code(HttpResponseException answer) {
        String code = null;
        if (answer.getValue() instanceof ResponseError error) {
            Matcher inner = INNER_CODE.matcher(error.getMessage());
            code = inner.find() ? inner.group(1) : error.getCode();
        } else if (answer.getValue() instanceof Map<?, ?> body && body.get("error") instanceof Map<?, ?> error) {
            code = error.get("code") instanceof String word ? word : null;
        }
        return code(code);
    }

    /** A service's word for a reason as our messages end with it; nothing where it is more than a word. */
    static String code(@Nullable String word) {
        return word == null || !CODE.matcher(word).matches() ? "" : ", " + word;
    }

    /** The class of what broke the connection; empty when something was answered and could not be parsed. */
    private static Optional<String> unanswered(Throwable failure) {
        Optional<? extends Throwable> broken = in(failure, IOException.class);
        if (broken.isEmpty()) {
            broken = in(failure, TimeoutException.class);
        }
        return broken.filter(cause -> !cause.getClass().getName().contains("json"))
                .map(cause -> cause.getClass().getSimpleName());
    }

    private static <T extends Throwable> Optional<T> in(Throwable failure, Class<T> type) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
