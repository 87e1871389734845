package io.kraftd.domain.cloud;

/**
 * How local readings of one supplier's papers of one type did so far.
 *
 * @param seen documents that were read
 * @param right those of them that nobody had to correct
 */
public record TrackRecord(int seen, int right) {
    /** No paper of this kind was seen yet. */
    public static final TrackRecord NONE = new TrackRecord(0, 0);

    /** The normal quantile of a two-sided interval of 95 percent. */
    private static final double Z = 1.959963984540054;

    public TrackRecord {
        if (right < 0 || right > seen) {
            throw new IllegalArgumentException("right ones are some of those seen");
        }
    }

    /** The same with one more paper. */
    public TrackRecord and(boolean wasRight) {
        return new TrackRecord(seen + 1, wasRight ? right + 1 : right);
    }

    /** The lower end of Wilson's 95 percent interval for the share that is right; 0 when nothing was seen. */
    public double lowerBound() {
        return seen == 0 ? 0 : middle() - spread();
    }

    /** The upper end of Wilson's 95 percent interval for the share that is right; 1 when nothing was seen. */
    public double upperBound() {
        return seen == 0 ? 1 : middle() + spread();
    }

    private double middle() {
        return (share() + Z * Z / (2 * seen)) / (1 + Z * Z / seen);
    }

    private double spread() {
        double share = share();
        return Z / (1 + Z * Z / seen) * Math.sqrt(share * (1 - share) / seen + Z * Z / (4.0 * seen * seen));
    }

    private double share() {
        return (double) right / seen;
    }
}
