package io.kraftd.domain.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The moment by which a piece of work must be done. Long loops call {@link #check()} now and then, so that work which runs
 * over is cancelled and not merely abandoned.
 */
public final class Deadline {
    private final Clock clock;
    private final Instant until;
    private final String what;

    private Deadline(Clock clock, Instant until, String what) {
        this.clock = clock;
        this.until = until;
        this.what = what;
    }

    /** A deadline this long from now; {@code what} names the work in the message, such as {@code "reading the file"}. */
    public static Deadline in(Duration time, String what, Clock clock) {
        return new Deadline(clock, clock.instant().plus(time), what);
    }

    /** A deadline for a part of the work: not later than this one. */
    public Deadline atMost(Duration time, String part) {
        Instant earlier = clock.instant().plus(time);
        return new Deadline(clock, earlier.isBefore(until) ? earlier : until, part);
    }

    /** Returns while there is time; {@link DeadlinePassedException} after it, or when the thread was interrupted. */
    public void check() {
        if (Thread.currentThread().isInterrupted() || !clock.instant().isBefore(until)) {
            throw new DeadlinePassedException(what);
        }
    }

    /** The time left, never negative. */
    public Duration remaining() {
        Duration left = Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
