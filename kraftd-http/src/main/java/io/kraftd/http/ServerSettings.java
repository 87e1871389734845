package io.kraftd.http;

import io.kraftd.http.guard.Capacity;
import io.kraftd.http.guard.Proxies;
import io.kraftd.http.guard.RateLimits;
import java.time.Duration;
import java.util.Set;

/**
 * How the HTTP server is set up.
 *
 * @param host the address to listen on
 * @param port 0 for any free one
 * @param maxUploadBytes the largest file
 * @param requestTimeout how long a request may wait for a place, and for bytes that do not come
 * @param allowedOrigins web origins that may call, written exactly; empty for none
 * @param proxies through whom requests may come
 * @param version what the overview says this is
 */
public record ServerSettings(
        String host,
        int port,
        long maxUploadBytes,
        Duration requestTimeout,
        RateLimits rateLimits,
        Set<String> allowedOrigins,
        Capacity capacity,
        Proxies proxies,
        String version) {
    /** Loopback, port 8000, 50 MB, 90 s, the usual rate limits, no web origins. */
    public static final ServerSettings DEFAULT = new ServerSettings(
            "127.0.0.1",
            8000,
            50L * 1024 * 1024,
            Duration.ofSeconds(90),
            RateLimits.DEFAULT,
            Set.of(),
            Capacity.DEFAULT,
            Proxies.NONE,
            "unversioned");

    public ServerSettings {
        allowedOrigins = Set.copyOf(allowedOrigins);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port lies between 0 and 65535");
        }
        if (maxUploadBytes < 1 || requestTimeout.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("uploads have a size and requests take a second at least");
        }
    }

    /** The same on another port. */
    public ServerSettings withPort(int other) {
        return new ServerSettings(
                host, other, maxUploadBytes, requestTimeout, rateLimits, allowedOrigins, capacity, proxies, version);
    }

    /** The same with other rate limits. */
    public ServerSettings withRateLimits(RateLimits other) {
        return new ServerSettings(
                host, port, maxUploadBytes, requestTimeout, other, allowedOrigins, capacity, proxies, version);
    }

    /** The same behind these proxies. */
    public ServerSettings withProxies(Proxies other) {
        return new ServerSettings(
                host, port, maxUploadBytes, requestTimeout, rateLimits, allowedOrigins, capacity, other, version);
    }
}
