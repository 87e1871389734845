package io.kraftd.domain.procurement.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a word or a size tells: what stands in every line tells nothing. Inverse document frequency over both sides. */
final class Rarity {
    private static final double LEAST = 0.3;

    private final Map<Object, Integer> lines = new HashMap<>();
    private final int all;

    Rarity(List<Described> descriptions) {
        all = descriptions.size();
        for (Described description : descriptions) {
            Set<Object> keys = new HashSet<>(description.meanings());
            description.tokens().forEach(token -> keys.add(token.stem()));
            description.measures().forEach(measure -> keys.add(key(measure)));
            keys.addAll(description.codes());
            keys.forEach(key -> lines.merge(key, 1, Integer::sum));
        }
    }

    /** From {@value #LEAST} to 1. A word tells no more than the most common thing it may stand for. */
    double of(Token token) {
        int count = count(token.stem());
        for (Meaning meaning : token.meanings()) {
            count = Math.max(count, count(meaning));
        }
        return weight(count);
    }

    double of(Measure measure) {
        return weight(count(key(measure)));
    }

    double of(String code) {
        return weight(count(code));
    }

    private int count(Object key) {
        return lines.getOrDefault(key, 1);
    }

    private double weight(int count) {
        return Math.max(LEAST, Math.log((all + 1.0) / count) / Math.log(all + 1.0));
    }

    private static Object key(Measure measure) {
        return Math.round(measure.base() * 100);
    }
}
