package io.kraftd.domain.procurement.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** How much a word tells: a word that stands in every line tells nothing. Inverse document frequency over both sides. */
final class Rarity {
    private static final double LEAST = 0.35;

    private final Map<String, Integer> lines = new HashMap<>();
    private final int all;

    Rarity(List<Described> descriptions) {
        all = descriptions.size();
        for (Described description : descriptions) {
            new HashSet<>(description.words()).forEach(word -> lines.merge(key(word), 1, Integer::sum));
        }
    }

    double of(String word) {
        double share = Math.log((all + 1.0) / lines.getOrDefault(key(word), 1)) / Math.log(all + 1.0);
        return Math.max(LEAST, share);
    }

    // why: words of one meaning are one word here, or the rarer spelling would seem to tell more.
    private static String key(String word) {
        return TradeWords.meanings(word).stream().sorted().findFirst().orElseGet(() -> Stems.of(word));
    }
}
