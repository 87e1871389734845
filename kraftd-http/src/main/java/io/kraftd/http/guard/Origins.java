package io.kraftd.http.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which web pages may call (CORS): the configured origins, written exactly; none by default, and never all. */
public final class Origins {
    private static final String EXPOSED =
            "ETag, Location, Retry-After, X-Request-Id, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Content-Disposition";
    private static final String REQUEST_HEADERS =
            "Authorization, Content-Type, Accept, If-Match, If-None-Match, Idempotency-Key, Prefer, X-Request-Id, Mcp-Protocol-Version";

    private final Set<String> allowed;

    public Origins(Set<String> allowed) {
        if (allowed.contains("*")) {
            throw new IllegalArgumentException("allowed origins are listed one by one; * is not accepted");
        }
        this.allowed = Set.copyOf(allowed);
    }

    /** The headers an answer to this origin carries; none when the origin is not allowed or none are. */
    public Map<String, String> headers(Optional<String> origin) {
        if (allowed.isEmpty()) {
            return Map.of();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Vary", "Origin");
        origin.filter(allowed::contains).ifPresent(known -> {
            headers.put("Access-Control-Allow-Origin", known);
            headers.put("Access-Control-Expose-Headers", EXPOSED);
        });
        return headers;
    }

    /** Further headers for a preflight of this origin: what it may send to a path with these methods. */
    public Map<String, String> preflight(Optional<String> origin, String methods) {
        return origin.filter(allowed::contains)
                .map(known -> Map.of(
                        "Access-Control-Allow-Methods", methods,
                        "Access-Control-Allow-Headers", REQUEST_HEADERS,
                        "Access-Control-Max-Age", "600"))
                .orElse(Map.of());
    }
}
