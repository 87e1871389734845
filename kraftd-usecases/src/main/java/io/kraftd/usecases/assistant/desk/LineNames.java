package io.kraftd.usecases.assistant.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds lines of a baseline by words of their descriptions; a word counts the more, the fewer lines have it. */
public final class LineNames {
    private static final Set<String> EMPTY = Set.of(
            "with",
            "and",
            "the",
            "for",
            "per",
            "set",
            "each",
            "three",
            "two",
            "one",
            "range",
            "type",
            "offer",
            "alternative",
            "option",
            "avec",
            "sans",
            "pour",
            "des",
            "les",
            "mit",
            "und",
            "der",
            "die",
            "value",
            "group",
            "all",
            "not");

    /** Words that mean a thing only beside another word of the same line. */
    private static final Set<String> WEAK = Set.of(
            "high",
            "level",
            "class",
            "head",
            "load",
            "access",
            "power",
            "quality",
            "degree",
            "width",
            "grade",
            "duty",
            "strength",
            "weight",
            "insert",
            "hand",
            "hot",
            "check",
            "cover",
            "steel",
            "control",
            "wall",
            "point",
            "end",
            "return",
            "gate",
            "water",
            "stainless",
            "seat",
            "seated",
            "work",
            "lock",
            "size",
            "length",
            "height");

    private final Map<String, Map<String, Double>> lines = new LinkedHashMap<>();
    private final Map<String, Set<String>> own = new HashMap<>();

    /**
     * Among these lines.
     *
     * @param descriptions by line id: the baseline's own words first, then those of offers
     */
    public LineNames(Map<String, List<String>> descriptions) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        descriptions.forEach((line, texts) -> {
            words.put(line, texts.stream().flatMap(LineNames::stems).collect(Collectors.toSet()));
            own.put(line, texts.stream().limit(1).flatMap(LineNames::stems).collect(Collectors.toSet()));
        });
        Map<String, Long> frequency = words.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        words.forEach((line, stems) -> {
            Map<String, Double> weights = new HashMap<>();
            stems.forEach(stem -> weights.put(stem, 1.0 / frequency.getOrDefault(stem, 1L)));
            lines.put(line, weights);
        });
    }

    private static Stream<String> stems(String text) {
        return Spelling.words(text).stream().map(Spelling::stem).filter(LineNames::tells);
    }

    private static boolean tells(String stem) {
        return stem.length() > 2 && !EMPTY.contains(stem) && !stem.matches("\\d+");
    }

    /**
     * The lines that the words describe best: one when it is clear, several when they fit alike, none when no word tells.
     */
    public List<String> in(List<String> words) {
        Set<String> stems =
                words.stream().map(Spelling::stem).filter(LineNames::tells).collect(Collectors.toSet());
        Map<String, Double> scores = new LinkedHashMap<>();
        lines.forEach((line, weights) -> {
            double score = score(line, weights, stems);
            if (score > 0) {
                scores.put(line, score);
            }
        });
        double best = scores.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
        return scores.entrySet().stream()
                .filter(each -> each.getValue() > best - 0.001)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double score(String line, Map<String, Double> weights, Set<String> stems) {
        double score = 0;
        int weak = 0;
        int strong = 0;
        for (String stem : stems) {
            Optional<String> word = weights.keySet().stream()
                    .filter(each -> Spelling.alike(stem, each))
                    .max(Comparator.comparing(each -> each.equals(stem)));
            if (word.isPresent()) {
                boolean mine = own.getOrDefault(line, Set.of()).contains(word.get());
                score += weights.getOrDefault(word.get(), 0.0) * (mine ? 1 : 0.9);
                weak += WEAK.contains(word.get()) ? 1 : 0;
                strong += WEAK.contains(word.get()) ? 0 : 1;
            }
        }
        return strong > 0 || weak > 1 ? score : 0;
    }

    /** Which of the words say something about a line at all. */
    public List<String> telling(List<String> words) {
        List<String> telling = new ArrayList<>();
        for (String word : words) {
            String stem = Spelling.stem(word);
            if (tells(stem)
                    && lines.values().stream()
                            .anyMatch(line -> line.keySet().stream().anyMatch(each -> Spelling.alike(stem, each)))) {
                telling.add(word);
            }
        }
        return telling;
    }
}
