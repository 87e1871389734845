package io.kraftd.http.guard;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.guard.RateLimiter.Decision;
import io.kraftd.http.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Counts requests per user, or per address where the user is not known, and says so in headers. */
public final class RateGuard {
    private final boolean enabled;
    private final List<RateLimiter> users;
    private final List<RateLimiter> addresses;

    public RateGuard(RateLimits limits, LongSupplier nanos) {
        enabled = limits.enabled();
        users = limiters(limits.perUser(), limits, nanos);
        addresses = limiters(limits.perAddress(), limits, nanos);
    }

    /** Counts a request of a known user; gives the headers to answer with, or throws 429. */
    public Map<String, String> count(EmailAddress user) {
        return enabled ? count(users, user.value()) : Map.of();
    }

    /** Counts a request from an address; gives the headers to answer with, or throws 429. */
    public Map<String, String> countAddress(String numericAddress) {
        return enabled ? count(addresses, ClientAddress.key(numericAddress)) : Map.of();
    }

    private static Map<String, String> count(List<RateLimiter> limiters, String key) {
        Map<String, String> headers = Map.of();
        int scarcest = Integer.MAX_VALUE;
        for (RateLimiter limiter : limiters) {
            Decision decision = limiter.take(key);
            if (!decision.allowed()) {
                throw tooMany(decision).exception();
            }
            if (decision.remaining() < scarcest) {
                scarcest = decision.remaining();
                headers = headers(decision);
            }
        }
        return headers;
    }

    private static Problem tooMany(Decision decision) {
        Problem problem = Problem.of(429, "too_many_requests", "Too many requests; slow down.")
                .retryAfter(decision.untilNext());
        for (Map.Entry<String, String> header : headers(decision).entrySet()) {
            problem = problem.withHeader(header.getKey(), header.getValue());
        }
        return problem;
    }

    private static Map<String, String> headers(Decision decision) {
        long perRequest = decision.window().toMillis() / decision.limit();
        long untilFull = (decision.limit() - decision.remaining()) * perRequest;
        return Map.of(
                "RateLimit-Limit", Integer.toString(decision.limit()),
                "RateLimit-Remaining", Integer.toString(decision.remaining()),
                "RateLimit-Reset", Long.toString((untilFull + 999) / 1000),
                "RateLimit-Policy", decision.limit() + ";w=" + decision.window().toSeconds());
    }

    private static List<RateLimiter> limiters(int perMinute, RateLimits limits, LongSupplier nanos) {
        RateLimiter minute = new RateLimiter(perMinute, Duration.ofMinutes(1), nanos);
        return limits.perHour().isPresent()
                ? List.of(minute, new RateLimiter(limits.perHour().getAsInt(), Duration.ofHours(1), nanos))
                : List.of(minute);
    }
}
