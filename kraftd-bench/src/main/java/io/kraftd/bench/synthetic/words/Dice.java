package io.kraftd.bench.synthetic.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that can be replayed: the same seed gives the same throws on every machine. */
public final class Dice {
    private final long seed;
    private final Random random;

    /** Starts at a seed; neighbouring seeds give unrelated throws. */
    public Dice(long seed) {
        this.seed = seed;
        this.random = new Random(mix(seed));
    }

    /** The seed these dice started at. */
    public long seed() {
        return seed;
    }

    /** Dice of their own for one purpose, so that throws added elsewhere do not change these. */
    public Dice fork(String purpose) {
        return new Dice(mix(seed * 31 + purpose.hashCode()));
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True with the given probability, 0 to 1. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from the normal distribution with mean 0 and deviation 1. */
    public double gaussian() {
        return random.nextGaussian();
    }

    /** One of the choices. */
    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** At most {@code count} different choices in random order. */
    public <T> List<T> some(List<T> choices, int count) {
        List<T> shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    /** An amount between two bounds, small ones more often than large ones, with so many decimals. */
    public BigDecimal amount(BigDecimal low, BigDecimal high, int decimals) {
        double share = random.nextDouble();
        double value = low.doubleValue() * Math.pow(high.doubleValue() / low.doubleValue(), share);
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The pattern with every {@code #} replaced by a digit. */
    public String fill(String pattern) {
        StringBuilder filled = new StringBuilder();
        pattern.chars().map(c -> c == '#' ? '0' + random.nextInt(10) : c).forEach(c -> filled.append((char) c));
        return filled.toString();
    }

    // why: the finalizer of SplitMix64; Random alone gives similar first throws for similar seeds.
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
