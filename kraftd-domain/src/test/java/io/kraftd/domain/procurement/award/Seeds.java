package io.kraftd.domain.procurement.award;

/**
 * Where random cases begin: anew in every run of the profile {@code bars}, at one place in the usual run, so that only a
 * change can fail it. {@code -Dkraftd.seed=N} replays a failure.
 */
public final class Seeds {
    private static final long USUAL = 20_261_122;

    private Seeds() {}

    /** The first seed of this run. */
    public static long first() {
        return Long.getLong("kraftd.seed", Boolean.getBoolean("kraftd.bars") ? System.nanoTime() >>> 1 : USUAL);
    }
}
