package io.kraftd.http;

import io.kraftd.http.guard.Capacity;
import io.kraftd.http.guard.Proxies;
import io.kraftd.http.guard.RateLimits;
import java.time.Duration;
import java.util.Optional;
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
 * @param scrapeKey what shows the metrics to who has no token
 * @param legacyRoutes whether the addresses without a version are served, too
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
        String version,
        Optional<ScrapeKey> scrapeKey,
        boolean legacyRoutes) {
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

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");

    public ServerSettings {
        allowedOrigins = Set.copyOf(allowedOrigins);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port lies between 0 and 65535");
        }
        if (maxUploadBytes < 1 || requestTimeout.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("uploads have a size and requests take a second at least");
        }
    }

    /** Without a scrape key and legacy routes. */
    public ServerSettings(
            String host,
            int port,
            long maxUploadBytes,
            Duration requestTimeout,
            RateLimits rateLimits,
            Set<String> allowedOrigins,
            Capacity capacity,
            Proxies proxies,
            String version) {
        this(
                host,
                port,
                maxUploadBytes,
                requestTimeout,
                rateLimits,
                allowedOrigins,
                capacity,
                proxies,
                version,
                Optional.empty(),
                false);
    }

    /** Whether only this machine can call, and nobody through a proxy on it. */
    boolean isForThisMachineAlone() {
        return proxies.equals(Proxies.NONE) && LOOPBACK.contains(host);
    }

    /** The same with this scrape key. */
    public ServerSettings withScrapeKey(ScrapeKey other) {
        return with(port, rateLimits, proxies, Optional.of(other), legacyRoutes);
    }

    /** The same that serves the addresses without a version, too, or does not. */
    public ServerSettings withLegacyRoutes(boolean served) {
        return with(port, rateLimits, proxies, scrapeKey, served);
    }

    /** The same on another port. */
    public ServerSettings withPort(int other) {
        return with(other, rateLimits, proxies, scrapeKey, legacyRoutes);
    }

    /** The same with other rate limits. */
    public ServerSettings withRateLimits(RateLimits other) {
        return with(port, other, proxies, scrapeKey, legacyRoutes);
    }

    /** The same behind these proxies. */
    public ServerSettings withProxies(Proxies other) {
        return with(port, rateLimits, other, scrapeKey, legacyRoutes);
    }

    private ServerSettings with(
            int otherPort, RateLimits otherLimits, Proxies others, Optional<ScrapeKey> otherKey, boolean legacy) {
        return new ServerSettings(
                host,
                otherPort,
                maxUploadBytes,
                requestTimeout,
                otherLimits,
                allowedOrigins,
                capacity,
                others,
                version,
                otherKey,
                legacy);
    }
}
