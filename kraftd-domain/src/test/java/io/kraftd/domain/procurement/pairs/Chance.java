package io.kraftd.domain.procurement.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Dice: all that happens by chance, repeatable by the seed. */
final class Chance {
    private final java.util.Random random;

    Chance(long seed) {
        random = new java.util.Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** True in that share of the cases. */
    boolean of(double share) {
        return random.nextDouble() < share;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
