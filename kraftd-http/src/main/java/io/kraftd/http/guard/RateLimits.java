package io.kraftd.http.guard;

import java.util.OptionalInt;

/**
 * How many requests are answered.
 *
 * @param enabled whether anything is counted at all
 * @param perUser per minute, on routes that need a token
 * @param perAddress per minute, on open routes and for requests without a valid token
 * @param perHour per hour and user or address; empty for no such limit
 */
public record RateLimits(boolean enabled, int perUser, int perAddress, OptionalInt perHour) {
    /** 600 a minute for each user, 60 for each address, no limit by the hour. */
    public static final RateLimits DEFAULT = new RateLimits(true, 600, 60, OptionalInt.empty());

    /** Nothing is counted. */
    public static final RateLimits OFF = new RateLimits(false, 1, 1, OptionalInt.empty());

    public RateLimits {
        if (perUser < 1 || perAddress < 1 || perHour.orElse(1) < 1) {
            throw new IllegalArgumentException("rate limits are at least 1");
        }
    }
}
