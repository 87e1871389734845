package io.kraftd.domain.procurement.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the known word that is one slip of the pen away, by the letters that remain when one is left out. */
final class Spellings {
    private static final int SHORTEST = 5;

    private final Map<String, Set<String>> byRest = new HashMap<>();

    void add(String word) {
        if (word.length() >= SHORTEST) {
            rests(word)
                    .forEach(rest ->
                            byRest.computeIfAbsent(rest, any -> new HashSet<>()).add(word));
        }
    }

    /** The known word; empty when none or more than one is that near. */
    Optional<String> nearest(String word) {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        Set<String> near = new HashSet<>();
        for (String rest : rests(word)) {
            for (String known : byRest.getOrDefault(rest, Set.of())) {
                if (EditDistance.between(word, known, 1) <= 1) {
                    near.add(known);
                }
            }
        }
        return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
    }

    private static Set<String> rests(String word) {
        Set<String> rests = new HashSet<>();
        rests.add(word);
        for (int i = 0; i < word.length(); i++) {
            rests.add(word.substring(0, i) + word.substring(i + 1));
        }
        return rests;
    }
}
