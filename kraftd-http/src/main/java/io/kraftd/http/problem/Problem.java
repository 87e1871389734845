package io.kraftd.http.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer that says what went wrong (RFC 9457).
 *
 * @param status the HTTP status, 400 to 599
 * @param code stable and machine readable, such as {@code email_taken}
 * @param detail one plain sentence for a person; names no library, no path and nothing secret
 * @param errors every refused value, for 422
 * @param headers what goes with the status, such as {@code Allow}
 * @param extras further members of the answer by name, such as {@code document_id}: texts and lists of texts
 */
public record Problem(
        int status,
        String code,
        String detail,
        List<FieldError> errors,
        Map<String, String> headers,
        Map<String, Object> extras) {
    public Problem {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("a problem has an error status");
        }
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
        extras = Map.copyOf(extras);
    }

    /** A problem without anything beside its sentence. */
    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail, List.of(), Map.of(), Map.of());
    }

    /** Values of the request that cannot be accepted, 422. */
    public static Problem refused(List<FieldError> errors) {
        return new Problem(
                422, "invalid_fields", "Some values cannot be accepted: see errors.", errors, Map.of(), Map.of());
    }

    /** One value of the request that cannot be accepted, 422. */
    public static Problem refused(String field, String why) {
        return refused(List.of(new FieldError(field, why)));
    }

    /** The same with one more header. */
    public Problem withHeader(String name, String value) {
        return new Problem(status, code, detail, errors, with(headers, name, value), extras);
    }

    /** The same with one more member in the answer. */
    public Problem withExtra(String name, String value) {
        return new Problem(status, code, detail, errors, headers, with(extras, name, value));
    }

    /** The same with one more member in the answer, a list. */
    public Problem withExtra(String name, List<String> values) {
        return new Problem(status, code, detail, errors, headers, with(extras, name, List.copyOf(values)));
    }

    /** The same, saying when to try again; rounded up to whole seconds, at least one. */
    public Problem retryAfter(Duration time) {
        long seconds = Math.max(1, (time.toMillis() + 999) / 1000);
        return withHeader("Retry-After", Long.toString(seconds));
    }

    /** To be thrown. */
    public ProblemException exception() {
        return new ProblemException(this);
    }

    private static <T> Map<String, T> with(Map<String, T> map, String name, T value) {
        Map<String, T> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }
}
