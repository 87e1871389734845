package io.kraftd.domain.procurement.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of the trade that mean the same. A word may stand in several meanings. */
final class TradeWords {
    private static final int LONGEST_PHRASE = 4;
    private static final Map<String, Set<String>> MEANINGS = new HashMap<>();

    static {
        read();
    }

    private TradeWords() {}

    /** Joins neighbouring words that form a known phrase: {@code stainless, steel} becomes {@code stainless_steel}. */
    static List<String> joined(List<String> words) {
        List<String> result = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = longestPhrase(words, at);
            result.add(String.join("_", words.subList(at, at + length)));
            at += length;
        }
        return result;
    }

    private static int longestPhrase(List<String> words, int at) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 1; length--) {
            if (MEANINGS.containsKey(String.join("_", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 1;
    }

    /** Whether both words stand in one meaning. */
    static boolean same(String one, String other) {
        return !Collections.disjoint(MEANINGS.getOrDefault(one, Set.of()), MEANINGS.getOrDefault(other, Set.of()));
    }

    /** The meanings of a word, each named by its first word; empty for a word that is not of the trade. */
    static Set<String> meanings(String word) {
        return MEANINGS.getOrDefault(word, Set.of());
    }

    private static void read() {
        try (InputStream stream = TradeWords.class.getResourceAsStream("trade-words.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The words of the trade are missing");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(Arrays.asList(line.split(" ", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<String> words) {
        for (String word : words) {
            MEANINGS.computeIfAbsent(Stems.of(word), any -> new HashSet<>()).add(words.get(0));
            MEANINGS.computeIfAbsent(word, any -> new HashSet<>()).add(words.get(0));
        }
    }
}
