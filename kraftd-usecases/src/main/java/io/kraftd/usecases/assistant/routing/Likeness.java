package io.kraftd.usecases.assistant.routing;

import io.kraftd.usecases.assistant.desk.Spelling;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Ranks descriptions by their words in common with a question (BM25 of Robertson and Zaragoza, k1 = 1.2, b = 0.75). */
final class Likeness {
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final double LEAST = 3.0;
    private static final Set<String> EMPTY = Set.of(
            "the", "and", "of", "for", "from", "with", "what", "who", "how", "are", "that", "this", "one", "all", "say",
            "in", "it", "is", "to", "or", "a", "an", "at", "by", "not", "other", "can", "our", "you", "your", "out",
            "was", "were", "only");

    private final Map<String, List<String>> descriptions = new HashMap<>();
    private final Map<String, Long> frequency;
    private final double meanLength;

    Likeness(Map<String, String> texts) {
        texts.forEach((name, text) -> descriptions.put(name, words(text)));
        frequency = descriptions.values().stream()
                .flatMap(words -> words.stream().distinct())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        meanLength =
                descriptions.values().stream().mapToInt(List::size).average().orElse(1);
    }

    private static List<String> words(String text) {
        return Spelling.words(text).stream()
                .filter(word -> word.length() > 2 && !EMPTY.contains(word))
                .map(Spelling::stem)
                .toList();
    }

    /** The name of the description that is clearly most like the text. */
    Optional<String> best(String text) {
        Set<String> wanted = Set.copyOf(words(text));
        return descriptions.keySet().stream()
                .sorted()
                .max(Comparator.comparingDouble(name -> score(name, wanted)))
                .filter(name -> score(name, wanted) >= LEAST);
    }

    private double score(String name, Set<String> wanted) {
        List<String> words = descriptions.getOrDefault(name, List.of());
        double score = 0;
        for (String word : wanted) {
            long times = words.stream().filter(word::equals).count();
            long in = frequency.getOrDefault(word, 0L);
            double rarity = Math.log(1 + (descriptions.size() - in + 0.5) / (in + 0.5));
            score += rarity * times * (K1 + 1) / (times + K1 * (1 - B + B * words.size() / meanLength));
        }
        return score;
    }
}
