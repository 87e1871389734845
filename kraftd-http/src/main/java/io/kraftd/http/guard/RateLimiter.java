package io.kraftd.http.guard;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * So many requests per time for each key, by a bucket that fills evenly: a whole window's worth may come at once, after
 * that one by one. Keys that have been quiet for a window are forgotten.
 */
public final class RateLimiter {
    /**
     * Whether a request may pass.
     *
     * @param remaining how many more may pass at once
     * @param untilNext how long until one more may pass; zero when one may now
     */
    public record Decision(boolean allowed, int limit, Duration window, int remaining, Duration untilNext) {}

    private record Bucket(double tokens, long at) {}

    private final int limit;
    private final Duration window;
    private final LongSupplier nanos;
    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final AtomicLong lastSweep;

    /** {@code nanos} is a clock that only moves forward, such as {@link System#nanoTime()}. */
    public RateLimiter(int limit, Duration window, LongSupplier nanos) {
        if (limit < 1) {
            throw new IllegalArgumentException("a rate limit is at least 1");
        }
        this.limit = limit;
        this.window = window;
        this.nanos = nanos;
        this.lastSweep = new AtomicLong(nanos.getAsLong());
    }

    /** Counts one request of this key. */
    public Decision take(String key) {
        long now = nanos.getAsLong();
        sweep(now);
        boolean[] allowed = {false};
        Bucket after = buckets.compute(key, (same, before) -> {
            double tokens = before == null ? limit : filled(before, now);
            allowed[0] = tokens >= 1;
            return new Bucket(allowed[0] ? tokens - 1 : tokens, now);
        });
        double missing = Math.max(0, 1 - after.tokens());
        Duration untilNext = Duration.ofNanos((long) (missing * window.toNanos() / limit));
        return new Decision(allowed[0], limit, window, (int) after.tokens(), untilNext);
    }

    /** Takes back that one request was counted. */
    public void giveBack(String key) {
        long now = nanos.getAsLong();
        buckets.computeIfPresent(key, (same, before) -> new Bucket(Math.min(limit, filled(before, now) + 1), now));
    }

    private double filled(Bucket bucket, long now) {
        return Math.min(limit, bucket.tokens() + (double) (now - bucket.at()) * limit / window.toNanos());
    }

    private void sweep(long now) {
        long last = lastSweep.get();
        if (now - last > window.toNanos() && lastSweep.compareAndSet(last, now)) {
            buckets.values().removeIf(bucket -> now - bucket.at() > window.toNanos());
        }
    }
}
